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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The moves open to a person over HTTP. */
@Path("people/{personId}/moves")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "gap-analyses")
class PersonMovesResource {

    private final PersonMoves moves;

    PersonMovesResource(PersonMoves moves) {
        this.moves = moves;
    }

    @GET
    @Requires(section = Section.SKILLS, verb = Verb.READ)
    @Operation(
            operationId = "listPersonMoves",
            summary = "List the moves from a person's present occupation, the most similar first",
            description = "Readiness and hours are the person's own, by all ratings of their skills, and absent while "
                    + "there are none. An occupation that the release does not rate is near to none that could be named. "
                    + "Moves tell the present occupation: with a grant, SKILLS and SITUATION open them together.")
    @APIResponseSchema(MovePage.class)
    @APIResponse(responseCode = "409", ref = "Answer409")
    public Response list(@PathParam("personId") UUID personId, @BeanParam PageQuery page, @Context UriInfo uri) {
        return Pages.answer(moves.of(personId, page), uri);
    }
}
