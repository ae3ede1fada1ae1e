package io.careerplan.assessment.lookup;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Occupations over HTTP. */
@Path("occupations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "catalogue")
class OccupationsResource {

    private final Occupations occupations;

    OccupationsResource(Occupations occupations) {
        this.occupations = occupations;
    }

    @GET
    @Requires(section = Section.CATALOGUE, verb = Verb.READ)
    @Operation(operationId = "searchOccupations", summary = "Search occupations by words, industry and job zone")
    @APIResponseSchema(OccupationPage.class)
    public Response search(@BeanParam OccupationQuery query, @BeanParam PageQuery page, @Context UriInfo uri) {
        return Pages.answer(occupations.search(query.search(), page), uri);
    }

    @GET
    @Path("{code}")
    @Requires(section = Section.CATALOGUE, verb = Verb.READ)
    @Operation(
            operationId = "readOccupation",
            summary = "Read what an occupation requires, offers and pays, each figure with its source")
    @APIResponseSchema(OccupationView.class)
    public Response read(@PathParam("code") String code, @Context Request request) {
        var shown = occupations.read(code);
        return Answers.read(shown.version(), shown.view(), request);
    }
}
