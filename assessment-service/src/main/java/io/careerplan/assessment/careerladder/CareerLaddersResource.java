package io.careerplan.assessment.careerladder;

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

/** The career ladders of an organisation over HTTP. */
@Path("career-ladders")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "catalogue")
class CareerLaddersResource {

    private final CareerLadders ladders;

    CareerLaddersResource(CareerLadders ladders) {
        this.ladders = ladders;
    }

    @POST
    @Idempotent
    @Requires(section = Section.CATALOGUE, verb = Verb.EDIT)
    @Operation(
            operationId = "addCareerLadder",
            summary = "Add a career ladder of your own organisation",
            description =
                    "Its rungs are occupations of your own or shared ones, in the order in which people climb them. "
                            + "Career paths prefer its steps, and moves name it.")
    @APIResponseSchema(value = CareerLadderView.class, responseCode = "201")
    public Response add(LadderDetails request) {
        var added = ladders.add(request);
        return Answers.created(URI.create("career-ladders/" + added.id()), added.version(), added);
    }

    @GET
    @Requires(section = Section.CATALOGUE, verb = Verb.READ)
    @Operation(
            operationId = "listCareerLadders",
            summary = "List the career ladders of your organisation, newest first")
    @APIResponseSchema(CareerLadderPage.class)
    public Response list(@BeanParam PageQuery page, @Context UriInfo uri) {
        return Pages.answer(ladders.list(page), uri);
    }

    @GET
    @Path("{ladderId}")
    @Requires(section = Section.CATALOGUE, verb = Verb.READ)
    @Operation(operationId = "readCareerLadder", summary = "Read a career ladder of your organisation")
    @APIResponseSchema(CareerLadderView.class)
    public Response read(@PathParam("ladderId") UUID ladderId, @Context Request request) {
        var found = ladders.read(ladderId);
        return Answers.read(found.version(), found, request);
    }

    @PATCH
    @Path("{ladderId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Requires(section = Section.CATALOGUE, verb = Verb.EDIT)
    @Operation(
            operationId = "changeCareerLadder",
            summary = "Change a career ladder of your own organisation",
            description = "Rungs are replaced as a whole. An occupation that has left the catalogue may stay on the "
                    + "ladder, and cannot be put on it.")
    @RequestBodySchema(LadderDetails.class)
    @APIResponseSchema(CareerLadderView.class)
    public Response change(
            @PathParam("ladderId") UUID ladderId, MergePatch patch, @HeaderParam(IfMatch.HEADER) IfMatch ifMatch) {
        var changed = ladders.change(ladderId, patch, ifMatch);
        return Answers.ok(changed.version(), changed);
    }

    @POST
    @Path("{ladderId}/retirement")
    @Idempotent
    @Requires(section = Section.CATALOGUE, verb = Verb.EDIT)
    @Operation(
            operationId = "retireCareerLadder",
            summary = "Take a career ladder of your own organisation away for good",
            description = "Career paths that were found on it stay as they were found.")
    @APIResponseSchema(value = CareerLadderView.class, responseCode = "200")
    public Response retire(@PathParam("ladderId") UUID ladderId) {
        var retired = ladders.retire(ladderId);
        return Answers.ok(retired.version(), retired);
    }
}
