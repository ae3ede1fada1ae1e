package io.careerplan.planning.schedule;

import static io.careerplan.kit.access.Section.PLAN;

import io.careerplan.kit.access.Requires;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.http.Answers;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The schedule of one plan. It depends on the day and on what has been done, so it has no version of its own. */
@Path("plans/{id}/schedule")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Plans")
class ScheduleResource {
    private final Schedules schedules;

    ScheduleResource(Schedules schedules) {
        this.schedules = schedules;
    }

    @GET
    @Requires(section = PLAN, verb = Verb.READ)
    @Operation(
            operationId = "readSchedule",
            summary = "Read the weeks and months of a plan against hours and budget, and what does not fit")
    @APIResponseSchema(ScheduleView.class)
    @APIResponse(responseCode = "409", ref = "Answer409")
    public Response read(@PathParam("id") UUID plan) {
        return Answers.ok(schedules.read(plan));
    }
}
