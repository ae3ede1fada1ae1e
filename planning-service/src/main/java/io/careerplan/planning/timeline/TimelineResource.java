package io.careerplan.planning.timeline;

import static io.careerplan.kit.access.Section.PLAN;
import static java.util.Objects.requireNonNullElse;

import io.careerplan.kit.access.Requires;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.http.Answers;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The timeline of one plan. */
@Path("plans/{id}/timeline")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Plans")
class TimelineResource {
    private final Timelines timelines;

    TimelineResource(Timelines timelines) {
        this.timelines = timelines;
    }

    @GET
    @Requires(section = PLAN, verb = Verb.READ)
    @Operation(
            operationId = "readTimeline",
            summary = "Read a plan as quarters with milestones, their months with activities, their weeks with tasks")
    @APIResponseSchema(TimelineView.class)
    public Response read(
            @PathParam("id") UUID plan, @QueryParam("by") @Nullable TimelineDetail by, @Context Request request) {
        var timeline = timelines.read(plan, requireNonNullElse(by, TimelineDetail.week));
        return Answers.read(timeline.planVersion(), timeline, request);
    }
}
