package io.careerplan.assessment.cataloguerelease;

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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Releases of the shared catalogue over HTTP. */
@Path("catalogue/releases")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "catalogue")
class ReleasesResource {

    private final Releases releases;

    ReleasesResource(Releases releases) {
        this.releases = releases;
    }

    @GET
    @Requires(section = Section.CATALOGUE, verb = Verb.READ)
    @Operation(operationId = "listReleases", summary = "List the catalogues that were taken in, newest first")
    @APIResponseSchema(ReleasePage.class)
    public Response list(@BeanParam PageQuery page, @Context UriInfo uri) {
        return Pages.answer(releases.list(page), uri);
    }

    @GET
    @Path("{releaseId}")
    @Requires(section = Section.CATALOGUE, verb = Verb.READ)
    @Operation(operationId = "readRelease", summary = "Read what a release holds and how much it changed")
    @APIResponseSchema(ReleaseView.class)
    public Response read(@PathParam("releaseId") UUID releaseId) {
        return Answers.ok(releases.require(releaseId));
    }

    @GET
    @Path("{releaseId}/changes")
    @Requires(section = Section.CATALOGUE, verb = Verb.READ)
    @Operation(
            operationId = "listReleaseChanges",
            summary = "List the occupations that a release added, retired or changed, by code",
            description =
                    "Against the catalogue that held before. Figures that are the same in another release of their "
                            + "data set are no change.")
    @APIResponseSchema(OccupationChangePage.class)
    public Response changes(@PathParam("releaseId") UUID releaseId, @BeanParam PageQuery page, @Context UriInfo uri) {
        return Pages.answer(releases.changes(releaseId, page), uri);
    }

    @GET
    @Path("{releaseId}/technologies")
    @Requires(section = Section.CATALOGUE, verb = Verb.READ)
    @Operation(
            operationId = "listReleaseTechnologies",
            summary = "List the technologies that came or went with a release, by id",
            description = "An occupation that uses others than before is listed among the changes of the release.")
    @APIResponseSchema(TechnologyChangePage.class)
    public Response technologies(
            @PathParam("releaseId") UUID releaseId, @BeanParam PageQuery page, @Context UriInfo uri) {
        return Pages.answer(releases.technologies(releaseId, page), uri);
    }
}
