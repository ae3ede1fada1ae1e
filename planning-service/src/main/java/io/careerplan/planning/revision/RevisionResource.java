package io.careerplan.planning.revision;

import static io.careerplan.kit.access.Section.PLAN;

import io.careerplan.kit.access.Requires;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The revisions of one plan. */
@Path("plans/{id}/revisions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Revisions")
class RevisionResource {
    private final Revisions revisions;

    RevisionResource(Revisions revisions) {
        this.revisions = revisions;
    }

    @GET
    @Requires(section = PLAN, verb = Verb.READ)
    @Operation(operationId = "listRevisions", summary = "List the revisions of a plan, newest first")
    @APIResponseSchema(RevisionPage.class)
    public Response list(@PathParam("id") UUID plan, @BeanParam PageQuery page, @Context UriInfo uri) {
        return Pages.answer(revisions.ofPlan(plan, page), uri);
    }

    /** A revision never changes, so its number is its version. */
    @GET
    @Path("{number}")
    @Requires(section = PLAN, verb = Verb.READ)
    @Operation(operationId = "readRevision", summary = "Read a plan as it was at one of its revisions")
    @APIResponseSchema(RevisionView.class)
    public Response read(@PathParam("id") UUID plan, @PathParam("number") int number, @Context Request request) {
        return Answers.read(number, revisions.read(plan, number), request);
    }

    @GET
    @Path("{number}/diff/{other}")
    @Requires(section = PLAN, verb = Verb.READ)
    @Operation(operationId = "compareRevisions", summary = "Tell what changed from one revision of a plan to another")
    @APIResponseSchema(DiffView.class)
    public Response compare(
            @PathParam("id") UUID plan, @PathParam("number") int number, @PathParam("other") int other) {
        return Response.ok(revisions.diff(plan, number, other)).build();
    }
}
