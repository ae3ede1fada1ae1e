package io.careerplan.assessment.qualification;

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

/** What one person has done and learnt before, over HTTP. */
@Path("people/{personId}/qualifications")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "qualifications")
class QualificationsResource {

    private final Qualifications qualifications;

    QualificationsResource(Qualifications qualifications) {
        this.qualifications = qualifications;
    }

    @POST
    @Idempotent
    @Requires(section = Section.SITUATION, verb = Verb.EDIT)
    @Operation(
            operationId = "addQualification",
            summary = "Add work, education or a certificate",
            description = "A certificate may have a day on which it expires; work and education end, or go on.")
    @APIResponseSchema(value = QualificationView.class, responseCode = "201")
    public Response create(@PathParam("personId") UUID personId, NewQualification request) {
        var created = qualifications.create(personId, request);
        var location = URI.create("people/" + personId + "/qualifications/" + created.id());
        return Answers.created(location, created.version(), created);
    }

    @GET
    @Requires(section = Section.SITUATION, verb = Verb.READ)
    @Operation(operationId = "listQualifications", summary = "List a person's qualifications, newest first")
    @APIResponseSchema(QualificationPage.class)
    public Response list(@PathParam("personId") UUID personId, @BeanParam PageQuery page, @Context UriInfo uri) {
        return Pages.answer(qualifications.list(personId, page), uri);
    }

    @GET
    @Path("{qualificationId}")
    @Requires(section = Section.SITUATION, verb = Verb.READ)
    @Operation(operationId = "readQualification", summary = "Read a qualification")
    @APIResponseSchema(QualificationView.class)
    public Response read(
            @PathParam("personId") UUID personId,
            @PathParam("qualificationId") UUID qualificationId,
            @Context Request request) {
        var found = qualifications.read(personId, qualificationId);
        return Answers.read(found.version(), found, request);
    }

    @PATCH
    @Path("{qualificationId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Requires(section = Section.SITUATION, verb = Verb.EDIT)
    @Operation(operationId = "changeQualification", summary = "Change a qualification; its kind stays")
    @RequestBodySchema(QualificationDetails.class)
    @APIResponseSchema(QualificationView.class)
    public Response change(
            @PathParam("personId") UUID personId,
            @PathParam("qualificationId") UUID qualificationId,
            MergePatch patch,
            @HeaderParam(IfMatch.HEADER) IfMatch ifMatch) {
        var changed = qualifications.change(personId, qualificationId, patch, ifMatch);
        return Answers.ok(changed.version(), changed);
    }

    @DELETE
    @Path("{qualificationId}")
    @Requires(section = Section.SITUATION, verb = Verb.EDIT)
    @Operation(operationId = "removeQualification", summary = "Remove a qualification")
    @APIResponse(responseCode = "204", description = "Removed")
    public Response remove(
            @PathParam("personId") UUID personId,
            @PathParam("qualificationId") UUID qualificationId,
            @HeaderParam(IfMatch.HEADER) IfMatch ifMatch) {
        qualifications.remove(personId, qualificationId, ifMatch);
        return Answers.noContent();
    }
}
