package io.careerplan.assessment.goal;

import io.careerplan.assessment.goaldetails.GoalDetails;
import io.careerplan.assessment.goaldetails.NewGoal;
import io.careerplan.kit.access.Requires;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.http.Answers;
import io.careerplan.kit.http.Idempotent;
import io.careerplan.kit.http.IfMatch;
import io.careerplan.kit.http.MergePatch;
import io.careerplan.kit.http.PageQuery;
import io.careerplan.kit.http.Pages;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The goals of one person over HTTP. */
@Path("people/{personId}/goals")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "goals")
class GoalsResource {

    private final Goals goals;

    GoalsResource(Goals goals) {
        this.goals = goals;
    }

    @POST
    @Idempotent
    @Requires(section = Section.GOALS, verb = Verb.EDIT)
    @Operation(
            operationId = "createGoal",
            summary = "Set a goal",
            description =
                    "A due date outside the window of its horizon is taken and costs a SMART point: 5 to 10 years "
                            + "for VISION, 1 to 3 years for MEDIUM, 6 to 12 months for SHORT, counted from the day on which "
                            + "horizon or due date were last set.")
    @APIResponseSchema(value = GoalView.class, responseCode = "201")
    public Response create(@PathParam("personId") UUID personId, NewGoal request) {
        var created = goals.create(personId, request);
        var location = URI.create("people/" + personId + "/goals/" + created.id());
        return Answers.created(location, created.version(), created);
    }

    @GET
    @Requires(section = Section.GOALS, verb = Verb.READ)
    @Operation(operationId = "listGoals", summary = "List a person's goals, newest first")
    @APIResponseSchema(GoalPage.class)
    public Response list(@PathParam("personId") UUID personId, @BeanParam PageQuery page, @Context UriInfo uri) {
        return Pages.answer(goals.list(personId, page), uri);
    }

    @GET
    @Path("{goalId}")
    @Requires(section = Section.GOALS, verb = Verb.READ)
    @Operation(operationId = "readGoal", summary = "Read a goal")
    @APIResponseSchema(GoalView.class)
    public Response read(
            @PathParam("personId") UUID personId, @PathParam("goalId") UUID goalId, @Context Request request) {
        var found = goals.read(personId, goalId);
        return Answers.read(found.version(), found, request);
    }

    @PATCH
    @Path("{goalId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Requires(section = Section.GOALS, verb = Verb.EDIT)
    @Operation(
            operationId = "changeGoal",
            summary = "Change a goal, or say that it was achieved or dropped",
            description = "An achieved or dropped goal stays as it was until its status is OPEN again.")
    @RequestBodySchema(GoalDetails.class)
    @APIResponseSchema(GoalView.class)
    public Response change(
            @PathParam("personId") UUID personId,
            @PathParam("goalId") UUID goalId,
            MergePatch patch,
            @HeaderParam(IfMatch.HEADER) IfMatch ifMatch) {
        var changed = goals.change(personId, goalId, patch, ifMatch);
        return Answers.ok(changed.version(), changed);
    }

    @DELETE
    @Path("{goalId}")
    @Requires(section = Section.GOALS, verb = Verb.EDIT)
    @Operation(operationId = "removeGoal", summary = "Remove a goal on which no other hangs")
    @APIResponse(responseCode = "204", description = "Removed")
    public Response remove(
            @PathParam("personId") UUID personId,
            @PathParam("goalId") UUID goalId,
            @HeaderParam(IfMatch.HEADER) IfMatch ifMatch) {
        goals.remove(personId, goalId, ifMatch);
        return Answers.noContent();
    }
}
