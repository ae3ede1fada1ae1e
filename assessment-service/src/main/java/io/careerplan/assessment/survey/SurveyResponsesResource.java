package io.careerplan.assessment.survey;

import io.careerplan.assessment.surveyanswer.NewSurveyResponse;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a person answered, over HTTP: added to, never changed. */
@Path("people/{personId}/survey-responses")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "surveys")
class SurveyResponsesResource {

    private final SurveyResponses responses;

    SurveyResponsesResource(SurveyResponses responses) {
        this.responses = responses;
    }

    @POST
    @Idempotent
    @Requires(section = Section.SITUATION, verb = Verb.EDIT)
    @Operation(
            operationId = "answerSurvey",
            summary = "Answer what is asked about a person's work",
            description =
                    "An item that was not answered is left out; the score takes the mean of the others when at least 75 % "
                            + "are there, else there is none and basis says so. The change since the response before is real when "
                            + "|x2-x1| / (SD*sqrt(2(1-r))) exceeds 1.96, with the published spread and reliability or those of 30 "
                            + "people or more of the organisation, each by their latest complete response as of the beginning of "
                            + "the month (UTC); until then a fall of 20 points counts. The answer says which rule was used, "
                            + "and all its terms.")
    @APIResponseSchema(value = SurveyResponseView.class, responseCode = "201")
    public Response answer(@PathParam("personId") UUID personId, NewSurveyResponse request) {
        var given = responses.answer(personId, request);
        var location = URI.create("people/" + personId + "/survey-responses/" + given.id());
        return Answers.created(location, given.version(), given);
    }

    @GET
    @Requires(section = Section.SITUATION, verb = Verb.READ)
    @Operation(operationId = "listSurveyResponses", summary = "List what a person answered, newest first")
    @APIResponseSchema(SurveyResponsePage.class)
    public Response list(@PathParam("personId") UUID personId, @BeanParam PageQuery page, @Context UriInfo uri) {
        return Pages.answer(responses.list(personId, page), uri);
    }

    @GET
    @Path("{responseId}")
    @Requires(section = Section.SITUATION, verb = Verb.READ)
    @Operation(operationId = "readSurveyResponse", summary = "Read what a person answered, its score and its change")
    @APIResponseSchema(SurveyResponseView.class)
    public Response read(
            @PathParam("personId") UUID personId, @PathParam("responseId") UUID responseId, @Context Request request) {
        var found = responses.read(personId, responseId);
        return Answers.read(found.version(), found, request);
    }
}
