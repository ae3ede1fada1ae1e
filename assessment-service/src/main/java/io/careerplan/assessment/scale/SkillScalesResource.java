package io.careerplan.assessment.scale;

import io.careerplan.kit.access.Requires;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.http.Answers;
import io.careerplan.kit.http.Idempotent;
import io.careerplan.kit.http.PageQuery;
import io.careerplan.kit.http.Pages;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The scales of ratings over HTTP: read by all, added to and retired by whoever keeps the organisation's catalogue. */
@Path("skill-scales")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "skills")
class SkillScalesResource {

    private final ScaleList list;
    private final OwnScales own;

    SkillScalesResource(ScaleList list, OwnScales own) {
        this.list = list;
        this.own = own;
    }

    @GET
    @Requires(section = Section.CATALOGUE, verb = Verb.READ)
    @Operation(
            operationId = "listSkillScales",
            summary = "List the scales on which skills are rated, by name",
            description = "Those that ship, and the organisation's own that are not retired.")
    @APIResponseSchema(ScalePage.class)
    public Response list(@BeanParam PageQuery page, @Context UriInfo uri) {
        return Pages.answer(list.page(page), uri);
    }

    @GET
    @Path("{name}")
    @Requires(section = Section.CATALOGUE, verb = Verb.READ)
    @Operation(operationId = "readSkillScale", summary = "Read a scale, retired or not")
    @APIResponseSchema(ScaleView.class)
    public Response read(@PathParam("name") String name, @Context Request request) {
        var found = list.read(name);
        return Answers.read(found.version(), found.view(), request);
    }

    @POST
    @Idempotent
    @Requires(section = Section.CATALOGUE, verb = Verb.EDIT)
    @Operation(
            operationId = "addSkillScale",
            summary = "Add a scale of your own organisation",
            description =
                    "Level k of a scale that goes to K counts as k/K. A scale never changes; who wants another one "
                            + "adds it and retires this one.")
    @APIResponseSchema(value = ScaleView.class, responseCode = "201")
    public Response add(NewScale request) {
        var added = own.add(request);
        return Answers.created(URI.create("skill-scales/" + request.name()), added.version(), added.view());
    }

    @POST
    @Path("{name}/retirement")
    @Idempotent
    @Requires(section = Section.CATALOGUE, verb = Verb.EDIT)
    @Operation(
            operationId = "retireSkillScale",
            summary = "Take a scale of your own organisation out of use for good",
            description =
                    "It takes no more ratings; those that were given on it stay and count as before. Its name stays "
                            + "taken.")
    @APIResponseSchema(value = ScaleView.class, responseCode = "200")
    public Response retire(@PathParam("name") String name) {
        var retired = own.retire(name);
        return Answers.ok(retired.version(), retired.view());
    }
}
