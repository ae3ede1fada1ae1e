package io.careerplan.assessment.move;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Moves from an occupation over HTTP. */
@Path("occupations/{code}/moves")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "catalogue")
class OccupationMovesResource {

    private final Moves moves;

    OccupationMovesResource(Moves moves) {
        this.moves = moves;
    }

    @GET
    @Requires(section = Section.CATALOGUE, verb = Verb.READ)
    @Operation(
            operationId = "listMoves",
            summary = "List the moves from an occupation, the most similar first",
            description = "Readiness and hours are those of somebody who just meets the levels of the occupation moved "
                    + "from. An occupation that the release does not rate is near to none that could be named.")
    @APIResponseSchema(MovePage.class)
    public Response list(@PathParam("code") String code, @BeanParam PageQuery page, @Context UriInfo uri) {
        return Pages.answer(moves.from(code, page), uri);
    }
}
