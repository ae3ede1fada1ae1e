package io.careerplan.assessment.situation;

import io.careerplan.assessment.situationdetails.NewSituationAssessment;
import io.careerplan.assessment.situationdetails.SituationDetails;
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

/** Where a person stood on the days on which that was assessed, over HTTP. */
@Path("people/{personId}/situation-assessments")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "situation")
class SituationAssessmentsResource {

    private final SituationAssessments assessments;

    SituationAssessmentsResource(SituationAssessments assessments) {
        this.assessments = assessments;
    }

    @POST
    @Idempotent
    @Requires(section = Section.SITUATION, verb = Verb.EDIT)
    @Operation(
            operationId = "assessSituation",
            summary = "Assess where a person stands in their work",
            description =
                    "Any part may be left out and added later; missing says which are not there. The situation report is done "
                            + "when the latest assessment has all of them and a survey has a score.")
    @APIResponseSchema(value = SituationView.class, responseCode = "201")
    public Response create(@PathParam("personId") UUID personId, NewSituationAssessment request) {
        var created = assessments.create(personId, request);
        var location = URI.create("people/" + personId + "/situation-assessments/" + created.id());
        return Answers.created(location, created.version(), created);
    }

    @GET
    @Requires(section = Section.SITUATION, verb = Verb.READ)
    @Operation(
            operationId = "listSituationAssessments",
            summary = "List the assessments of a person's situation, newest first")
    @APIResponseSchema(SituationPage.class)
    public Response list(@PathParam("personId") UUID personId, @BeanParam PageQuery page, @Context UriInfo uri) {
        return Pages.answer(assessments.list(personId, page), uri);
    }

    @GET
    @Path("{assessmentId}")
    @Requires(section = Section.SITUATION, verb = Verb.READ)
    @Operation(operationId = "readSituationAssessment", summary = "Read an assessment of a person's situation")
    @APIResponseSchema(SituationView.class)
    public Response read(
            @PathParam("personId") UUID personId,
            @PathParam("assessmentId") UUID assessmentId,
            @Context Request request) {
        var found = assessments.read(personId, assessmentId);
        return Answers.read(found.version(), found, request);
    }

    @PATCH
    @Path("{assessmentId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Requires(section = Section.SITUATION, verb = Verb.EDIT)
    @Operation(
            operationId = "changeSituationAssessment",
            summary = "Change an assessment of a person's situation",
            description = "A list that is named is replaced as a whole.")
    @RequestBodySchema(SituationDetails.class)
    @APIResponseSchema(SituationView.class)
    public Response change(
            @PathParam("personId") UUID personId,
            @PathParam("assessmentId") UUID assessmentId,
            MergePatch patch,
            @HeaderParam(IfMatch.HEADER) IfMatch ifMatch) {
        var changed = assessments.change(personId, assessmentId, patch, ifMatch);
        return Answers.ok(changed.version(), changed);
    }
}
