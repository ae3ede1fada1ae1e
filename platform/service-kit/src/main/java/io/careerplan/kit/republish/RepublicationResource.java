package io.careerplan.kit.republish;

import io.careerplan.kit.access.Requires;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.http.Idempotent;
import io.careerplan.kit.job.JobView;
import io.careerplan.kit.job.Jobs;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lets operators have facts said again, so that a copy can be rebuilt. */
@Path("republications")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Operations")
class RepublicationResource {

    private final Jobs jobs;

    RepublicationResource(Jobs jobs) {
        this.jobs = jobs;
    }

    @POST
    @Idempotent
    @Requires(section = Section.OPERATIONS, verb = Verb.EDIT)
    @Operation(operationId = "republish", summary = "Say the present facts of a person, an organisation or all again")
    @APIResponse(
            responseCode = "202",
            description = "Accepted",
            content = @Content(schema = @Schema(implementation = JobView.class)))
    public Response republish(RepublicationRequest request) {
        request.demandWhatScopeNeeds();
        return jobs.accept(Republication.KIND, request);
    }
}
