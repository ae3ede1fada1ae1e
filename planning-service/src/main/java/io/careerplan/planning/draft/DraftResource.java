package io.careerplan.planning.draft;

import static io.careerplan.kit.access.Section.PLAN;

import io.careerplan.kit.access.Requires;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.http.Answers;
import io.careerplan.kit.http.Idempotent;
import io.careerplan.planning.plan.PlanView;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Plans generated from facts. */
@Path("people/{personId}/plans/generation")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Plans")
class DraftResource {
    private final Drafts drafts;

    DraftResource(Drafts drafts) {
        this.drafts = drafts;
    }

    @POST
    @Idempotent
    @Requires(section = PLAN, verb = Verb.EDIT)
    @Operation(
            operationId = "generatePlan",
            summary = "Generate a complete plan as a draft from the latest gap analysis and the chosen path",
            description =
                    "The same facts give the same plan; each item says where it comes from and why. Dates move on,"
                            + " up to endsOn or else to two years, until the plan is done in time with a probability of 0.8; then"
                            + " the least important gaps are left out. What is left out is named in the plan. Where not even the"
                            + " most important gap fits, there is no plan: 409 no-realistic-plan says with which hours a week or"
                            + " which end it would. An empty object leaves everything to the facts.")
    @APIResponseSchema(value = PlanView.class, responseCode = "201")
    public Response generate(@PathParam("personId") UUID person, DraftRequest request) {
        var plan = drafts.generate(person, request);
        return Answers.created(URI.create("plans/" + plan.id()), plan.version(), plan);
    }
}
