package io.careerplan.assessment.goalquality;

import io.careerplan.assessment.stamp.Stamp;
import io.careerplan.kit.access.Requires;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.http.Answers;
import io.careerplan.kit.language.Language;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How well goals are put, over HTTP. */
@Path("people/{personId}/goal-quality")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "goals")
class GoalQualityResource {

    private final GoalQualities qualities;

    GoalQualityResource(GoalQualities qualities) {
        this.qualities = qualities;
    }

    @GET
    @Requires(section = Section.GOALS, verb = Verb.READ)
    @Operation(
            operationId = "readGoalQuality",
            summary = "Read the SMART points of every goal, each with its reason and what would raise it",
            description = "Rules of a point each, two a letter. The point A comes with the forecast of a plan that "
                    + "serves the goal: 1 from a chance of 0.5 on, 2 from 0.8 on. Statements are read as English. Reasons in "
                    + "English or German by Accept-Language.")
    @APIResponseSchema(GoalQualityView.class)
    public Response read(@PathParam("personId") UUID personId, @Context Request request, @Context HttpHeaders in) {
        var found = qualities.read(personId, Language.preferred(in.getAcceptableLanguages()));
        return Response.fromResponse(Answers.read(Stamp.of(found), found, request))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }
}
