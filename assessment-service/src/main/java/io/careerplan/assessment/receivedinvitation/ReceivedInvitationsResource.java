package io.careerplan.assessment.receivedinvitation;

import io.careerplan.assessment.stamp.Stamp;
import io.careerplan.kit.access.Requires;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.http.Answers;
import io.careerplan.kit.http.PageQuery;
import io.careerplan.kit.http.Pages;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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

/** What others ask the caller to rate, over HTTP. */
@Path("people/me/received-invitations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "invitations")
class ReceivedInvitationsResource {

    private final ReceivedInvitations invitations;

    ReceivedInvitationsResource(ReceivedInvitations invitations) {
        this.invitations = invitations;
    }

    @GET
    @Requires(section = Section.DIRECTORY, verb = Verb.READ)
    @Operation(
            operationId = "listReceivedInvitations",
            summary = "List who asks me to rate them, newest first",
            description =
                    "Each names who asks, the skills, the last day and, while it is open, the call that answers it.")
    @APIResponseSchema(ReceivedInvitationPage.class)
    public Response list(@BeanParam PageQuery page, @Context UriInfo uri) {
        return Pages.answer(invitations.list(page), uri);
    }

    @GET
    @Path("{invitationId}")
    @Requires(section = Section.DIRECTORY, verb = Verb.READ)
    @Operation(operationId = "readReceivedInvitation", summary = "Read one of the invitations I received")
    @APIResponseSchema(ReceivedInvitationView.class)
    public Response read(@PathParam("invitationId") UUID invitationId, @Context Request request) {
        var found = invitations.read(invitationId);
        return Answers.read(Stamp.of(found), found, request);
    }
}
