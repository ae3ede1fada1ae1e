package io.careerplan.assessment.instrument;

import io.careerplan.assessment.stamp.Stamp;
import io.careerplan.kit.access.Requires;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.http.Answers;
import io.careerplan.kit.http.PageQuery;
import io.careerplan.kit.http.Pages;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The instruments over HTTP, in the language of the reader. */
@Path("instruments")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "surveys")
class InstrumentsResource {

    private final InstrumentList list;

    InstrumentsResource(InstrumentList list) {
        this.list = list;
    }

    @GET
    @Requires(section = Section.CATALOGUE, verb = Verb.READ)
    @Operation(
            operationId = "listInstruments",
            summary = "List what people are asked about their work, by id",
            description = "Each in its latest version, its texts in English or German by Accept-Language.")
    @APIResponseSchema(InstrumentPage.class)
    public Response list(@BeanParam PageQuery page, @Context UriInfo uri, @Context HttpHeaders in) {
        return varied(Pages.answer(list.page(page, in.getAcceptableLanguages()), uri));
    }

    @GET
    @Path("{instrumentId}")
    @Requires(section = Section.CATALOGUE, verb = Verb.READ)
    @Operation(
            operationId = "readInstrument",
            summary = "Read what people are asked, and how it is scored",
            description = "The latest version unless another one is named; the texts in English or German by "
                    + "Accept-Language.")
    @APIResponseSchema(InstrumentView.class)
    public Response read(
            @PathParam("instrumentId") String id,
            @QueryParam("version") @Parameter(description = "Another version than the latest", example = "1") @Nullable
                    Integer version,
            @Context Request request,
            @Context HttpHeaders in) {
        var found = list.read(id, version, in.getAcceptableLanguages());
        return varied(Answers.read(Stamp.of(found), found, request));
    }

    private static Response varied(Response answer) {
        return Response.fromResponse(answer)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }
}
