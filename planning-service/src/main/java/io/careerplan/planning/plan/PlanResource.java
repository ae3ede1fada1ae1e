package io.careerplan.planning.plan;

import static io.careerplan.kit.access.Section.PLAN;

import io.careerplan.kit.access.Requires;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.http.Answers;
import io.careerplan.kit.http.Idempotent;
import io.careerplan.kit.http.IfMatch;
import io.careerplan.kit.http.MergePatch;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One plan: read, changed, and taken through its life. */
@Path("plans/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Plans")
class PlanResource {
    private final Plans plans;
    private final PlanLife life;

    PlanResource(Plans plans, PlanLife life) {
        this.plans = plans;
        this.life = life;
    }

    @GET
    @Requires(section = PLAN, verb = Verb.READ)
    @Operation(operationId = "readPlan", summary = "Read a plan")
    @APIResponseSchema(PlanView.class)
    public Response read(@PathParam("id") UUID id, @Context Request request) {
        var plan = plans.read(id);
        return Answers.read(plan.version(), plan, request);
    }

    @PATCH
    @Consumes(MergePatch.MEDIA_TYPE)
    @Requires(section = PLAN, verb = Verb.EDIT)
    @Operation(
            operationId = "changePlan",
            summary = "Change a plan by merge patch; an approved or active plan gets its next revision")
    @RequestBody(
            content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = PlanEdit.class)))
    @APIResponseSchema(PlanView.class)
    public Response change(@PathParam("id") UUID id, @HeaderParam(IfMatch.HEADER) IfMatch ifMatch, MergePatch patch) {
        return answer(plans.change(id, ifMatch, patch));
    }

    @POST
    @Path("submission")
    @Idempotent
    @Requires(section = PLAN, verb = Verb.EDIT)
    @Operation(operationId = "submitPlan", summary = "Hand a draft in for approval")
    @APIResponseSchema(value = PlanView.class, responseCode = "200")
    public Response submit(@PathParam("id") UUID id) {
        return answer(life.submit(id));
    }

    @POST
    @Path("return")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Requires(section = PLAN, verb = Verb.APPROVE)
    @Operation(operationId = "returnPlan", summary = "Give a submitted plan back to its owner as a draft")
    @APIResponseSchema(value = PlanView.class, responseCode = "200")
    public Response giveBack(@PathParam("id") UUID id, ReturnRequest request) {
        return answer(life.giveBack(id, request.comment()));
    }

    @POST
    @Path("approval")
    @Idempotent
    @Requires(section = PLAN, verb = Verb.APPROVE)
    @Operation(operationId = "approvePlan", summary = "Approve a submitted plan")
    @APIResponseSchema(value = PlanView.class, responseCode = "200")
    public Response approve(@PathParam("id") UUID id) {
        return answer(life.approve(id));
    }

    @POST
    @Path("activation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Requires(section = PLAN, verb = Verb.EDIT)
    @Operation(
            operationId = "activatePlan",
            summary = "Begin an approved plan that passes the quality gate; a person has one active plan at most")
    @RequestBody(required = false)
    @APIResponseSchema(value = PlanView.class, responseCode = "200")
    public Response activate(@PathParam("id") UUID id, ActivationRequest request) {
        return answer(request.reason().map(why -> life.activate(id, why)).orElseGet(() -> life.activate(id)));
    }

    @POST
    @Path("completion")
    @Idempotent
    @Requires(section = PLAN, verb = Verb.EDIT)
    @Operation(operationId = "completePlan", summary = "Close an active plan as carried out")
    @APIResponseSchema(value = PlanView.class, responseCode = "200")
    public Response complete(@PathParam("id") UUID id) {
        return answer(life.complete(id));
    }

    @POST
    @Path("archive")
    @Idempotent
    @Requires(section = PLAN, verb = Verb.EDIT)
    @Operation(operationId = "archivePlan", summary = "Put a plan away for good")
    @APIResponseSchema(value = PlanView.class, responseCode = "200")
    public Response archive(@PathParam("id") UUID id) {
        return answer(life.archive(id));
    }

    private static Response answer(PlanView plan) {
        return Answers.ok(plan.version(), plan);
    }
}
