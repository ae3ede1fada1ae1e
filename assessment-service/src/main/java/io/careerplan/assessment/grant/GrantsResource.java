package io.careerplan.assessment.grant;

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
import jakarta.ws.rs.DELETE;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Access grants over HTTP; the person who gives them is the only one to see them. */
@Path("people/{personId}/access-grants")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "access-grants")
class GrantsResource {

    private final Grants grants;

    GrantsResource(Grants grants) {
        this.grants = grants;
    }

    @POST
    @Idempotent
    @Requires(section = Section.GRANTS, verb = Verb.EDIT)
    @Operation(operationId = "giveGrant", summary = "Open sections to a coach or mentor")
    @APIResponseSchema(value = GrantView.class, responseCode = "201")
    public Response give(@PathParam("personId") UUID personId, NewGrant request) {
        var given = grants.give(personId, request);
        var location = URI.create("people/" + personId + "/access-grants/" + given.id());
        return Answers.created(location, given.version(), given);
    }

    @GET
    @Requires(section = Section.GRANTS, verb = Verb.READ)
    @Operation(operationId = "listGrants", summary = "List the grants that stand, newest first")
    @APIResponseSchema(GrantPage.class)
    public Response list(@PathParam("personId") UUID personId, @BeanParam PageQuery page, @Context UriInfo uri) {
        return Pages.answer(grants.list(personId, page), uri);
    }

    @GET
    @Path("{grantId}")
    @Requires(section = Section.GRANTS, verb = Verb.READ)
    @Operation(operationId = "readGrant", summary = "Read a grant that stands")
    @APIResponseSchema(GrantView.class)
    public Response read(
            @PathParam("personId") UUID personId, @PathParam("grantId") UUID grantId, @Context Request request) {
        var found = grants.read(personId, grantId);
        return Answers.read(found.version(), found, request);
    }

    @DELETE
    @Path("{grantId}")
    @Requires(section = Section.GRANTS, verb = Verb.EDIT)
    @Operation(operationId = "revokeGrant", summary = "Take a grant back")
    @APIResponse(responseCode = "204", description = "Taken back")
    public Response revoke(
            @PathParam("personId") UUID personId,
            @PathParam("grantId") UUID grantId,
            @HeaderParam(IfMatch.HEADER) IfMatch ifMatch) {
        grants.revoke(personId, grantId, ifMatch);
        return Answers.noContent();
    }
}
