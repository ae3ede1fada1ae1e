package io.careerplan.assessment.development;

import io.careerplan.assessment.developmentcontent.DevelopmentDetails;
import io.careerplan.assessment.developmentcontent.NewDevelopmentPlan;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Development plans over HTTP. */
@Path("people/{personId}/development-plans")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "development-plans")
class DevelopmentPlansResource {

    private final DevelopmentPlans plans;

    DevelopmentPlansResource(DevelopmentPlans plans) {
        this.plans = plans;
    }

    @POST
    @Idempotent
    @Requires(section = Section.SKILLS, verb = Verb.EDIT)
    @Operation(
            operationId = "createDevelopmentPlan",
            summary = "Plan how to close the gaps of an analysis",
            description =
                    "Resources are chosen within the weekly hours and the monthly budget, and nothing comes before what it "
                            + "builds on. What cannot be covered is named with the reason. Hours and budget default to the "
                            + "person's circumstances where the caller may read those; the plan shows what it was planned within.")
    @APIResponseSchema(value = DevelopmentPlanView.class, responseCode = "201")
    public Response create(@PathParam("personId") UUID personId, NewDevelopmentPlan request) {
        var created = plans.create(personId, request);
        var location = URI.create("people/" + personId + "/development-plans/" + created.id());
        return Answers.created(location, created.version(), created);
    }

    @GET
    @Requires(section = Section.SKILLS, verb = Verb.READ)
    @Operation(operationId = "listDevelopmentPlans", summary = "List a person's development plans, newest first")
    @APIResponseSchema(DevelopmentPlanPage.class)
    public Response list(@PathParam("personId") UUID personId, @BeanParam PageQuery page, @Context UriInfo uri) {
        return Pages.answer(plans.list(personId, page), uri);
    }

    @GET
    @Path("{planId}")
    @Requires(section = Section.SKILLS, verb = Verb.READ)
    @Operation(operationId = "readDevelopmentPlan", summary = "Read a development plan")
    @APIResponseSchema(DevelopmentPlanView.class)
    public Response read(
            @PathParam("personId") UUID personId, @PathParam("planId") UUID planId, @Context Request request) {
        var found = plans.read(personId, planId);
        return Answers.read(found.version(), found, request);
    }

    @PATCH
    @Path("{planId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Requires(section = Section.SKILLS, verb = Verb.EDIT)
    @Operation(
            operationId = "changeDevelopmentPlan",
            summary = "Change what a development plan covers, with its dates, resources and practice",
            description =
                    "An objective that is set to null is taken out and named among what is not covered; one for a gap that "
                            + "is not covered is put in, with all its members; a list that is named is replaced as a "
                            + "whole. The result must keep to the hours, the budget, the deadline and the order.")
    @RequestBodySchema(DevelopmentDetails.class)
    @APIResponseSchema(DevelopmentPlanView.class)
    public Response change(
            @PathParam("personId") UUID personId,
            @PathParam("planId") UUID planId,
            MergePatch patch,
            @HeaderParam(IfMatch.HEADER) IfMatch ifMatch) {
        var changed = plans.change(personId, planId, patch, ifMatch);
        return Answers.ok(changed.version(), changed);
    }

    @POST
    @Path("{planId}/completion")
    @Idempotent
    @Requires(section = Section.SKILLS, verb = Verb.EDIT)
    @Operation(
            operationId = "completeDevelopmentPlan",
            summary = "Complete a development plan",
            description =
                    "From then on it stays as it is, and plans are drafted with what it chose. A plan for another "
                            + "analysis than the person's latest is refused (409 development-plan-outdated).")
    @APIResponseSchema(DevelopmentPlanView.class)
    public Response complete(@PathParam("personId") UUID personId, @PathParam("planId") UUID planId) {
        var completed = plans.complete(personId, planId);
        return Answers.ok(completed.version(), completed);
    }
}
