package io.careerplan.planning.plan;

import static io.careerplan.kit.access.Section.PLAN;

import io.careerplan.kit.access.Requires;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.http.Answers;
import io.careerplan.kit.http.Idempotent;
import io.careerplan.kit.http.PageQuery;
import io.careerplan.kit.http.Pages;
import io.careerplan.planning.document.PlanDocument;
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
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The plans of one person. */
@Path("people/{personId}/plans")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Plans")
class PersonPlansResource {
    private final Plans plans;

    PersonPlansResource(Plans plans) {
        this.plans = plans;
    }

    @POST
    @Idempotent
    @Requires(section = PLAN, verb = Verb.EDIT)
    @Operation(operationId = "createPlan", summary = "Write a new plan as a draft")
    @APIResponseSchema(value = PlanView.class, responseCode = "201")
    public Response create(@PathParam("personId") UUID person, PlanDocument document) {
        var plan = plans.draft(person, document);
        return Answers.created(URI.create("plans/" + plan.id()), plan.version(), plan);
    }

    @GET
    @Requires(section = PLAN, verb = Verb.READ)
    @Operation(operationId = "listPlans", summary = "List a person's plans, newest first")
    @APIResponseSchema(PlanPage.class)
    public Response list(
            @PathParam("personId") UUID person,
            @QueryParam("status") @Nullable PlanStatus status,
            @BeanParam PageQuery page,
            @Context UriInfo uri) {
        return Pages.answer(plans.ofPerson(person, Optional.ofNullable(status), page), uri);
    }
}
