package io.careerplan.planning.forecast;

import static io.careerplan.kit.access.Section.PLAN;

import io.careerplan.kit.access.Requires;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.http.Answers;
import io.careerplan.kit.http.Idempotent;
import io.careerplan.kit.http.PageQuery;
import io.careerplan.kit.http.Pages;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The forecasts of one plan. */
@Path("plans/{id}/forecasts")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Forecasts")
class ForecastResource {
    /** A forecast never changes. */
    private static final long VERSION = 0;

    private final Forecasts forecasts;

    ForecastResource(Forecasts forecasts) {
        this.forecasts = forecasts;
    }

    @POST
    @Idempotent
    @Requires(section = PLAN, verb = Verb.EDIT)
    @Operation(
            operationId = "forecastPlan",
            summary = "Work out how likely a plan is kept, as it stands or with other hours, dates or items")
    @APIResponseSchema(value = ForecastView.class, responseCode = "201")
    public Response make(@PathParam("id") UUID plan, WhatIf whatIf) {
        var made = forecasts.make(plan, whatIf);
        return Answers.created(URI.create("plans/" + plan + "/forecasts/" + made.id()), VERSION, made);
    }

    @GET
    @Requires(section = PLAN, verb = Verb.READ)
    @Operation(operationId = "listForecasts", summary = "List the forecasts of a plan, newest first")
    @APIResponseSchema(ForecastPage.class)
    public Response list(@PathParam("id") UUID plan, @BeanParam PageQuery page, @Context UriInfo uri) {
        return Pages.answer(forecasts.ofPlan(plan, page), uri);
    }

    @GET
    @Path("{forecastId}")
    @Requires(section = PLAN, verb = Verb.READ)
    @Operation(operationId = "readForecast", summary = "Read a forecast of a plan")
    @APIResponseSchema(ForecastView.class)
    public Response read(@PathParam("id") UUID plan, @PathParam("forecastId") UUID forecast, @Context Request request) {
        return Answers.read(VERSION, forecasts.read(plan, forecast), request);
    }
}
