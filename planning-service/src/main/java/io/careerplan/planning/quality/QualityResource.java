package io.careerplan.planning.quality;

import static io.careerplan.kit.access.Section.PLAN;

import io.careerplan.kit.access.Requires;
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

/** The quality of one plan. It depends on the day and on what is known, so it has no version of its own. */
@Path("plans/{id}/quality")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Quality")
class QualityResource {
    private final Qualities qualities;

    QualityResource(Qualities qualities) {
        this.qualities = qualities;
    }

    @GET
    @Requires(section = PLAN, verb = Verb.READ)
    @Operation(
            operationId = "readPlanQuality",
            summary = "Read how good a plan is in five scores, what could be better, and whether it passes the gate")
    @APIResponseSchema(QualityView.class)
    public Response read(@PathParam("id") UUID plan) {
        return Answers.ok(qualities.read(plan));
    }
}
