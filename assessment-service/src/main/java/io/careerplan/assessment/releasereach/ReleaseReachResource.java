package io.careerplan.assessment.releasereach;

import io.careerplan.kit.access.Requires;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.http.Answers;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a release of the catalogue means to the people of a tenant, in numbers, over HTTP. */
@Path("catalogue/releases/{releaseId}/reach")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "catalogue")
class ReleaseReachResource {

    private final Reach reach;

    ReleaseReachResource(Reach reach) {
        this.reach = reach;
    }

    @GET
    @Requires(section = Section.OPERATIONS, verb = Verb.READ)
    @Operation(
            operationId = "readReleaseReach",
            summary = "Count the goals and targets in your tenant whose occupation a release retired or changed",
            description = "Where only the technologies of an occupation changed, no aim at it is touched.")
    @APIResponseSchema(ReleaseReach.class)
    public Response read(@PathParam("releaseId") UUID releaseId) {
        return Answers.ok(reach.inTenant(releaseId));
    }
}
