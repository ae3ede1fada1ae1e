package io.careerplan.tracking.journey;

import io.careerplan.kit.access.Requires;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import io.careerplan.tracking.text.TextAnswers;
import io.careerplan.tracking.text.Texts;
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

/** Where a person stands in the workflow. */
@Path("people/{id}/journey")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Journey")
@RunOnVirtualThread
class JourneyResource {

    private final Journeys journeys;

    JourneyResource(Journeys journeys) {
        this.journeys = journeys;
    }

    @GET
    @Operation(
            operationId = "readJourney",
            summary = "Read where a person stands in the workflow, and the next calls",
            description =
                    "The calls are in the order in which they are to be made; whoever makes the required ones, one "
                            + "after the other, and reads again gets from a first sign-in to a plan that is carried out. Other "
                            + "services are heard with a short delay.")
    @APIResponseSchema(JourneyView.class)
    @Requires(section = Section.PROGRESS, verb = Verb.READ)
    public Response read(@PathParam("id") UUID person, @Context Request request, @Context HttpHeaders in) {
        Texts texts = Texts.in(in.getAcceptableLanguages());
        JourneyView journey = journeys.read(person, texts);
        return TextAnswers.read(journey.version(), journey, texts, request);
    }
}
