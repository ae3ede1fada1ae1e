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

/** What a release of the catalogue means to one person, over HTTP. */
@Path("people/{personId}/catalogue-releases")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "catalogue")
class PersonalReachResource {

    private final Reach reach;

    PersonalReachResource(Reach reach) {
        this.reach = reach;
    }

    @GET
    @Path("{releaseId}")
    @Requires(section = Section.GOALS, verb = Verb.READ)
    @Operation(
            operationId = "readPersonalReach",
            summary = "Read which of a person's goals and targets a release touches",
            description =
                    "It tells of goals and of gap analyses, so a coach or mentor needs the person's grant of both "
                            + "goals and skills. Of several analyses with the same target the newest is named.")
    @APIResponseSchema(PersonalReach.class)
    public Response read(@PathParam("personId") UUID personId, @PathParam("releaseId") UUID releaseId) {
        return Answers.ok(reach.of(personId, releaseId));
    }
}
