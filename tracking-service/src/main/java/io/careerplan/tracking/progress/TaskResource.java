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
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The weekly tasks of a plan and the work logged on them. */
@Path("plans/{id}/tasks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tasks")
@RunOnVirtualThread
class TaskResource {

    /** An entry never changes. */
    private static final long ONLY_VERSION = 0;

    private final ProgressReading reading;
    private final Execution execution;
    private final Cursors cursors;

    TaskResource(ProgressReading reading, Execution execution, Cursors cursors) {
        this.reading = reading;
        this.execution = execution;
        this.cursors = cursors;
    }

    @GET
    @Operation(operationId = "listTasks", summary = "List the weekly tasks of a plan, by week")
    @APIResponseSchema(TaskPage.class)
    @Requires(section = Section.PROGRESS, verb = Verb.READ)
    public Response tasks(
            @PathParam("id") UUID plan, @BeanParam TaskQuery query, @BeanParam PageQuery page, @Context UriInfo uri) {
        TaskFilter filter = query.filter();
        return Pages.answer(reading.tasks(plan, filter, cursors.slice(page, "tasks", plan, filter)), uri);
    }

    @POST
    @Path("{taskId}/log")
    @Operation(operationId = "logTask", summary = "Log work on a task of an active plan")
    @APIResponseSchema(value = LogView.class, responseCode = "201")
    @Requires(section = Section.PROGRESS, verb = Verb.EDIT)
    @Idempotent
    public Response log(@PathParam("id") UUID plan, @PathParam("taskId") String task, LogRequest request) {
        LogView log = LogView.of(execution.log(plan, task, request.entry()));
        var location =
                UriBuilder.fromPath("plans/{plan}/tasks/{task}/log/{log}").build(plan, task, log.id());
        return Answers.created(location, ONLY_VERSION, log);
    }

    @GET
    @Path("{taskId}/log")
    @Operation(operationId = "listTaskLog", summary = "List the entries of a task, oldest first")
    @APIResponseSchema(LogPage.class)
    @Requires(section = Section.PROGRESS, verb = Verb.READ)
    public Response logs(
            @PathParam("id") UUID plan,
            @PathParam("taskId") String task,
            @BeanParam PageQuery page,
            @Context UriInfo uri) {
        return Pages.answer(reading.logs(plan, task, cursors.slice(page, "task-log", plan, task)), uri);
    }

    @GET
    @Path("{taskId}/log/{logId}")
    @Operation(operationId = "readTaskLogEntry", summary = "Read an entry of a task")
    @APIResponseSchema(LogView.class)
    @Requires(section = Section.PROGRESS, verb = Verb.READ)
    public Response entry(
            @PathParam("id") UUID plan,
            @PathParam("taskId") String task,
            @PathParam("logId") UUID log,
            @Context Request request) {
        return Answers.read(ONLY_VERSION, reading.log(plan, task, log), request);
    }
}
