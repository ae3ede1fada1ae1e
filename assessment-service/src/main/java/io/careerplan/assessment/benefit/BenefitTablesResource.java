package io.careerplan.assessment.benefit;

import io.careerplan.assessment.benefitbook.BenefitTableDetails;
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

/** What an organisation says of benefits, over HTTP. */
@Path("benefit-tables")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "market")
class BenefitTablesResource {

    private final BenefitTables tables;

    BenefitTablesResource(BenefitTables tables) {
        this.tables = tables;
    }

    @POST
    @Idempotent
    @Requires(section = Section.CATALOGUE, verb = Verb.EDIT)
    @Operation(
            operationId = "addBenefitTable",
            summary = "Supply a table of what benefits are typically worth",
            description =
                    "For your own organisation: the market positions of its people hold their benefits against the row that "
                            + "is closest to them. A row of an industry and an experience level comes before one of an industry "
                            + "alone, that before one of a level alone, that before one of neither; of rows as close the newest "
                            + "year counts. No currency is converted.")
    @APIResponseSchema(value = BenefitTableView.class, responseCode = "201")
    public Response add(BenefitTableDetails request) {
        var added = tables.add(request);
        return Answers.created(URI.create("benefit-tables/" + added.id()), added.version(), added);
    }

    @GET
    @Requires(section = Section.CATALOGUE, verb = Verb.READ)
    @Operation(
            operationId = "listBenefitTables",
            summary = "List the tables of benefits of your organisation, newest first")
    @APIResponseSchema(BenefitTablePage.class)
    public Response list(@BeanParam PageQuery page, @Context UriInfo uri) {
        return Pages.answer(tables.list(page), uri);
    }

    @GET
    @Path("{tableId}")
    @Requires(section = Section.CATALOGUE, verb = Verb.READ)
    @Operation(operationId = "readBenefitTable", summary = "Read a table of benefits")
    @APIResponseSchema(BenefitTableView.class)
    public Response read(@PathParam("tableId") UUID tableId, @Context Request request) {
        var found = tables.read(tableId);
        return Answers.read(found.version(), found, request);
    }

    @PATCH
    @Path("{tableId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Requires(section = Section.CATALOGUE, verb = Verb.EDIT)
    @Operation(
            operationId = "changeBenefitTable",
            summary = "Change a table of benefits",
            description = "Rows are replaced as a whole.")
    @RequestBodySchema(BenefitTableDetails.class)
    @APIResponseSchema(BenefitTableView.class)
    public Response change(
            @PathParam("tableId") UUID tableId, MergePatch patch, @HeaderParam(IfMatch.HEADER) IfMatch ifMatch) {
        var changed = tables.change(tableId, patch, ifMatch);
        return Answers.ok(changed.version(), changed);
    }

    @DELETE
    @Path("{tableId}")
    @Requires(section = Section.CATALOGUE, verb = Verb.EDIT)
    @Operation(operationId = "removeBenefitTable", summary = "Remove a table of benefits")
    @APIResponse(responseCode = "204", description = "Removed")
    public Response remove(@PathParam("tableId") UUID tableId, @HeaderParam(IfMatch.HEADER) IfMatch ifMatch) {
        tables.remove(tableId, ifMatch);
        return Answers.noContent();
    }
}
