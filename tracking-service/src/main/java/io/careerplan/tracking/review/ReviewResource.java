package io.careerplan.tracking.review;

import io.careerplan.kit.access.Requires;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.http.Answers;
import io.careerplan.kit.http.Cursors;
import io.careerplan.kit.http.Idempotent;
import io.careerplan.kit.http.PageQuery;
import io.careerplan.kit.http.Pages;
import io.careerplan.kit.http.Slice;
import io.careerplan.tracking.text.TextAnswers;
import io.careerplan.tracking.text.Texts;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reviews of progress. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reviews")
@RunOnVirtualThread
class ReviewResource {

    private final ReviewRequests requests;
    private final ReviewReading reading;
    private final ReviewCompletions completions;
    private final Cursors cursors;

    ReviewResource(ReviewRequests requests, ReviewReading reading, ReviewCompletions completions, Cursors cursors) {
        this.requests = requests;
        this.reading = reading;
        this.completions = completions;
        this.cursors = cursors;
    }

    @GET
    @Path("people/{id}/reviews")
    @Operation(operationId = "listReviews", summary = "List a person's reviews, newest first")
    @APIResponseSchema(ReviewPage.class)
    @Requires(section = Section.PROGRESS, verb = Verb.READ)
    public Response list(
            @PathParam("id") UUID person, @BeanParam PageQuery page, @Context UriInfo uri, @Context HttpHeaders in) {
        Slice slice = cursors.slice(page, "reviews", person);
        return TextAnswers.varied(Pages.answer(reading.list(person, slice, texts(in)), uri));
    }

    @POST
    @Path("people/{id}/reviews")
    @Operation(
            operationId = "openReview",
            summary = "Ask for a review; where one of the kind is open, it is returned with the further cause")
    @APIResponseSchema(value = ReviewView.class, responseCode = "201")
    @APIResponse(
            responseCode = "200",
            description = "The review of the kind that was open already",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReviewView.class)))
    @Requires(section = Section.PROGRESS, verb = Verb.EDIT)
    @Idempotent
    public Response open(@PathParam("id") UUID person, ReviewRequest request, @Context HttpHeaders in) {
        Granted granted = requests.ask(person, request.kind());
        Texts texts = texts(in);
        ReviewView view = ReviewView.of(granted.review(), granted.causes(), texts);
        Response answer = granted.opened()
                ? Answers.created(URI.create("reviews/" + view.id()), view.version(), view)
                : Answers.ok(view.version(), view);
        return TextAnswers.tagged(answer, view.version(), texts);
    }

    @GET
    @Path("reviews/{id}")
    @Operation(operationId = "readReview", summary = "Read a review with its brief")
    @APIResponseSchema(ReviewView.class)
    @Requires(section = Section.PROGRESS, verb = Verb.READ)
    public Response read(@PathParam("id") UUID id, @Context Request request, @Context HttpHeaders in) {
        Texts texts = texts(in);
        ReviewView view = reading.read(id, texts);
        return TextAnswers.read(view.version(), view, texts, request);
    }

    @POST
    @Path("reviews/{id}/completion")
    @Operation(operationId = "completeReview", summary = "Complete a review with answers and attainment")
    @APIResponseSchema(value = ReviewView.class, responseCode = "200")
    @Requires(section = Section.PROGRESS, verb = Verb.EDIT)
    @Idempotent
    public Response complete(@PathParam("id") UUID id, ReviewCompletion completion, @Context HttpHeaders in) {
        completions.complete(id, completion.outcome());
        Texts texts = texts(in);
        ReviewView view = reading.read(id, texts);
        return TextAnswers.tagged(Answers.ok(view.version(), view), view.version(), texts);
    }

    private static Texts texts(HttpHeaders in) {
        return Texts.in(in.getAcceptableLanguages());
    }
}
