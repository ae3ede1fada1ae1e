package io.careerplan.assessment.survey;

import io.careerplan.kit.access.Requires;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.http.PageQuery;
import io.careerplan.kit.http.Pages;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How a person's scores went over time, over HTTP. */
@Path("people/{personId}/survey-series/{instrumentId}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "surveys")
class SurveySeriesResource {

    private final SurveyResponses responses;

    SurveySeriesResource(SurveyResponses responses) {
        this.responses = responses;
    }

    @GET
    @Requires(section = Section.SITUATION, verb = Verb.READ)
    @Operation(
            operationId = "listSurveyScores",
            summary = "List a person's scores of one instrument over time, newest first",
            description =
                    "One for each response, also for those without a score. The first of the list tells whether the latest "
                            + "change is real.")
    @APIResponseSchema(SatisfactionPage.class)
    public Response list(
            @PathParam("personId") UUID personId,
            @PathParam("instrumentId") String instrumentId,
            @BeanParam PageQuery page,
            @Context UriInfo uri) {
        return Pages.answer(responses.series(personId, instrumentId, page), uri);
    }
}
