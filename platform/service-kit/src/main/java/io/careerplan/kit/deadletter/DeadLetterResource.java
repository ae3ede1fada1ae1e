package io.careerplan.kit.deadletter;

import io.careerplan.kit.access.Requires;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.http.Answers;
import io.careerplan.kit.http.Cursors;
import io.careerplan.kit.http.Idempotent;
import io.careerplan.kit.http.PageQuery;
import io.careerplan.kit.http.Pages;
import io.careerplan.kit.http.Position;
import io.careerplan.kit.http.Slice;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What operators do about dead letters. */
@Path("dead-letters")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Operations")
class DeadLetterResource {

    private final DeadLetterDesk desk;
    private final Cursors cursors;

    DeadLetterResource(DeadLetterDesk desk, Cursors cursors) {
        this.desk = desk;
        this.cursors = cursors;
    }

    @GET
    @Requires(section = Section.OPERATIONS, verb = Verb.READ)
    @Operation(operationId = "listDeadLetters", summary = "List events that could not be taken, oldest first")
    @APIResponseSchema(DeadLetterPage.class)
    public Response list(
            @BeanParam PageQuery query,
            @QueryParam("state") @Nullable DeadLetterState state,
            @QueryParam("consumer") @Nullable String consumer,
            @Context UriInfo uri) {
        Slice slice = cursors.slice(query, "dead-letters", String.valueOf(state), String.valueOf(consumer));
        var rows = desk.list(slice, state, consumer);
        return Pages.answer(slice.page(rows, letter -> Position.of(letter.id()), Function.identity()), uri);
    }

    @GET
    @Path("{id}")
    @Requires(section = Section.OPERATIONS, verb = Verb.READ)
    @Operation(operationId = "readDeadLetter", summary = "Read why an event could not be taken")
    @APIResponseSchema(DeadLetterView.class)
    public Response read(@PathParam("id") UUID id) {
        return Answers.ok(desk.require(id));
    }

    @POST
    @Path("{id}/replay")
    @Idempotent
    @Requires(section = Section.OPERATIONS, verb = Verb.EDIT)
    @Operation(operationId = "replayDeadLetter", summary = "Give an event to its consumer again; it takes effect once")
    @APIResponseSchema(value = DeadLetterView.class, responseCode = "200")
    public Response replay(@PathParam("id") UUID id) {
        return Answers.ok(desk.replay(id));
    }
}
