package io.careerplan.planning.careerpath;

import static io.careerplan.kit.access.Section.PLAN;

import io.careerplan.kit.access.Requires;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The career paths of one person. */
@Path("people/{personId}/career-paths")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Career paths")
class CareerPathResource {
    private final CareerPaths paths;

    CareerPathResource(CareerPaths paths) {
        this.paths = paths;
    }

    @POST
    @Idempotent
    @Requires(section = PLAN, verb = Verb.EDIT)
    @Operation(operationId = "findCareerPaths", summary = "Find the best paths from one occupation to another")
    @APIResponseSchema(value = PathSearchView.class, responseCode = "201")
    public Response find(@PathParam("personId") UUID person, PathRequest request) {
        var found = paths.find(person, request);
        var address = URI.create("people/" + person + "/career-paths/" + found.id());
        return Answers.created(address, found.version(), found);
    }

    @GET
    @Requires(section = PLAN, verb = Verb.READ)
    @Operation(operationId = "listCareerPaths", summary = "List a person's searches for paths, newest first")
    @APIResponseSchema(PathSearchPage.class)
    public Response list(@PathParam("personId") UUID person, @BeanParam PageQuery page, @Context UriInfo uri) {
        return Pages.answer(paths.ofPerson(person, page), uri);
    }

    @GET
    @Path("{id}")
    @Requires(section = PLAN, verb = Verb.READ)
    @Operation(operationId = "readCareerPaths", summary = "Read a search with the paths it found")
    @APIResponseSchema(PathSearchView.class)
    public Response read(@PathParam("personId") UUID person, @PathParam("id") UUID id, @Context Request request) {
        var found = paths.read(person, id);
        return Answers.read(found.version(), found, request);
    }

    @POST
    @Path("{id}/choice")
    @Idempotent
    @Requires(section = PLAN, verb = Verb.EDIT)
    @Operation(operationId = "chooseCareerPath", summary = "Choose the path to follow; a choice before it is given up")
    @APIResponseSchema(value = PathSearchView.class, responseCode = "200")
    public Response choose(@PathParam("personId") UUID person, @PathParam("id") UUID id, PathChoice choice) {
        var chosen = paths.choose(person, id, choice.path());
        return Answers.ok(chosen.version(), chosen);
    }
}
