package io.careerplan.assessment.organisation;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Organisations over HTTP. */
@Path("organisations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "organisations")
class OrganisationsResource {

    private final Organisations organisations;
    private final OrganisationList list;

    OrganisationsResource(Organisations organisations, OrganisationList list) {
        this.organisations = organisations;
        this.list = list;
    }

    @POST
    @Idempotent
    @Requires(section = Section.ORGANISATION, verb = Verb.EDIT)
    @Operation(operationId = "createOrganisation", summary = "Create an organisation and with it a tenant")
    @APIResponseSchema(value = OrganisationView.class, responseCode = "201")
    public Response create(NewOrganisation request) {
        var created = organisations.create(request);
        return Answers.created(URI.create("organisations/" + created.tenant()), created.version(), created);
    }

    @GET
    @Requires(section = Section.ORGANISATION, verb = Verb.EDIT)
    @Operation(operationId = "listOrganisations", summary = "List every organisation, by creation")
    @APIResponseSchema(OrganisationPage.class)
    public Response list(@BeanParam PageQuery page, @Context UriInfo uri) {
        return Pages.answer(list.page(page), uri);
    }

    @GET
    @Path("{tenant}")
    @Requires(section = Section.ORGANISATION, verb = Verb.READ)
    @Operation(operationId = "readOrganisation", summary = "Read an organisation and its settings")
    @APIResponseSchema(OrganisationView.class)
    public Response read(@PathParam("tenant") String tenant, @Context Request request) {
        var found = organisations.read(tenant);
        return Answers.read(found.version(), found, request);
    }

    @PATCH
    @Path("{tenant}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Requires(section = Section.ORGANISATION, verb = Verb.EDIT)
    @Operation(operationId = "changeOrganisation", summary = "Change an organisation's settings")
    @RequestBodySchema(Settings.class)
    @APIResponseSchema(OrganisationView.class)
    public Response change(
            @PathParam("tenant") String tenant, MergePatch patch, @HeaderParam(IfMatch.HEADER) IfMatch ifMatch) {
        var changed = organisations.change(tenant, patch, ifMatch);
        return Answers.ok(changed.version(), changed);
    }
}
