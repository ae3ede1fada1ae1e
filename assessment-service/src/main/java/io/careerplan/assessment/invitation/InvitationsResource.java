package io.careerplan.assessment.invitation;

import io.careerplan.kit.access.Requires;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.http.Answers;
import io.careerplan.kit.http.Idempotent;
import io.careerplan.kit.http.IfMatch;
import io.careerplan.kit.http.PageQuery;
import io.careerplan.kit.http.Pages;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Invitations to rate over HTTP; the person who gives them is the only one to see them here. */
@Path("people/{personId}/invitations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "invitations")
class InvitationsResource {

    private final Invitations invitations;

    InvitationsResource(Invitations invitations) {
        this.invitations = invitations;
    }

    @POST
    @Idempotent
    @Requires(section = Section.GRANTS, verb = Verb.EDIT)
    @Operation(
            operationId = "inviteRater",
            summary = "Invite a manager or peer to rate named skills once",
            description = "The invited finds it at people/me/received-invitations and answers it by rating. They can "
                    + "read nothing of the person by it.")
    @APIResponseSchema(value = InvitationView.class, responseCode = "201")
    public Response invite(@PathParam("personId") UUID personId, NewInvitation request) {
        var given = invitations.invite(personId, request);
        var location = URI.create("people/" + personId + "/invitations/" + given.id());
        return Answers.created(location, given.version(), given);
    }

    @GET
    @Requires(section = Section.GRANTS, verb = Verb.READ)
    @Operation(operationId = "listInvitations", summary = "List the invitations a person gave, newest first")
    @APIResponseSchema(InvitationPage.class)
    public Response list(@PathParam("personId") UUID personId, @BeanParam PageQuery page, @Context UriInfo uri) {
        return Pages.answer(invitations.list(personId, page), uri);
    }

    @GET
    @Path("{invitationId}")
    @Requires(section = Section.GRANTS, verb = Verb.READ)
    @Operation(operationId = "readInvitation", summary = "Read an invitation a person gave")
    @APIResponseSchema(InvitationView.class)
    public Response read(
            @PathParam("personId") UUID personId,
            @PathParam("invitationId") UUID invitationId,
            @Context Request request) {
        var found = invitations.read(personId, invitationId);
        return Answers.read(found.version(), found, request);
    }

    @POST
    @Path("{invitationId}/withdrawal")
    @Idempotent
    @Requires(section = Section.GRANTS, verb = Verb.EDIT)
    @Operation(
            operationId = "withdrawInvitation",
            summary = "Take an open invitation back",
            description = "What was answered stays answered; a rating is never taken back.")
    @APIResponseSchema(value = InvitationView.class, responseCode = "200")
    public Response withdraw(
            @PathParam("personId") UUID personId,
            @PathParam("invitationId") UUID invitationId,
            @HeaderParam(IfMatch.HEADER) IfMatch ifMatch) {
        var withdrawn = invitations.withdraw(personId, invitationId, ifMatch);
        return Answers.ok(withdrawn.version(), withdrawn);
    }
}
