package io.careerplan.tracking.progress;

import io.careerplan.kit.access.Requires;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.http.Answers;
import io.careerplan.kit.http.Cursors;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How far a plan has come, and its milestones. */
@Path("plans/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Progress")
@RunOnVirtualThread
class ProgressResource {

    private final ProgressReading reading;
    private final Execution execution;
    private final Cursors cursors;

    ProgressResource(ProgressReading reading, Execution execution, Cursors cursors) {
        this.reading = reading;
        this.execution = execution;
        this.cursors = cursors;
    }

    @GET
    @Path("progress")
    @Operation(operationId = "readProgress", summary = "Read how far a plan has come")
    @APIResponseSchema(ProgressView.class)
    @Requires(section = Section.PROGRESS, verb = Verb.READ)
    public Response progress(@PathParam("id") UUID plan, @Context Request request) {
        var progress = reading.progress(plan);
        return Answers.read(progress.version(), progress.view(), request);
    }

    @GET
    @Path("milestones")
    @Operation(operationId = "listMilestones", summary = "List the milestones of a plan, by date")
    @APIResponseSchema(MilestonePage.class)
    @Requires(section = Section.PROGRESS, verb = Verb.READ)
    public Response milestones(@PathParam("id") UUID plan, @BeanParam PageQuery page, @Context UriInfo uri) {
        return Pages.answer(reading.milestones(plan, cursors.slice(page, "milestones", plan)), uri);
    }

    @GET
    @Path("milestones/{milestoneId}")
    @Operation(operationId = "readMilestone", summary = "Read a milestone of a plan")
    @APIResponseSchema(MilestoneView.class)
    @Requires(section = Section.PROGRESS, verb = Verb.READ)
    public Response milestone(
            @PathParam("id") UUID plan, @PathParam("milestoneId") String milestone, @Context Request request) {
        var found = reading.milestone(plan, milestone);
        return Answers.read(found.version(), found.view(), request);
    }

    @POST
    @Path("milestones/{milestoneId}/completion")
    @Operation(operationId = "completeMilestone", summary = "Complete a milestone of an active plan, in time or late")
    @APIResponseSchema(value = MilestoneView.class, responseCode = "200")
    @Requires(section = Section.PROGRESS, verb = Verb.EDIT)
    @Idempotent
    public Response complete(
            @PathParam("id") UUID plan, @PathParam("milestoneId") String milestone, CompletionRequest completion) {
        execution.complete(plan, milestone, completion.evidence());
        var completed = reading.milestone(plan, milestone);
        return Answers.ok(completed.version(), completed.view());
    }
}
