package io.careerplan.tracking.recommendation;

import io.careerplan.kit.access.Requires;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.http.Answers;
import io.careerplan.kit.http.Cursors;
import io.careerplan.kit.http.Idempotent;
import io.careerplan.kit.http.PageQuery;
import io.careerplan.kit.http.Pages;
import io.careerplan.kit.http.Position;
import io.careerplan.kit.http.Slice;
import io.careerplan.tracking.text.Texts;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Recommendations after reviews, and the decisions on them. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Recommendations")
@RunOnVirtualThread
class RecommendationResource {

    private final Recommendations recommendations;
    private final Cursors cursors;

    RecommendationResource(Recommendations recommendations, Cursors cursors) {
        this.recommendations = recommendations;
        this.cursors = cursors;
    }

    @GET
    @Path("people/{id}/recommendations")
    @Operation(operationId = "listRecommendations", summary = "List a person's recommendations, newest first")
    @APIResponseSchema(RecommendationPage.class)
    @Requires(section = Section.PROGRESS, verb = Verb.READ)
    public Response list(
            @PathParam("id") UUID person, @BeanParam PageQuery page, @Context UriInfo uri, @Context HttpHeaders in) {
        Slice slice = cursors.slice(page, "recommendations", person);
        Texts texts = Texts.in(in.getAcceptableLanguages());
        var found = recommendations.list(person, slice);
        return Pages.answer(
                slice.page(found, one -> Position.of(one.id()), one -> RecommendationView.of(one, texts)), uri);
    }

    @POST
    @Path("recommendations/{id}/acceptance")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "acceptRecommendation", summary = "Accept a recommendation")
    @APIResponseSchema(value = RecommendationView.class, responseCode = "200")
    @Requires(section = Section.PROGRESS, verb = Verb.EDIT)
    @Idempotent
    public Response accept(@PathParam("id") UUID id, Acceptance acceptance, @Context HttpHeaders in) {
        return answer(recommendations.decide(id, RecommendationState.ACCEPTED, acceptance.reason()), in);
    }

    @POST
    @Path("recommendations/{id}/rejection")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "rejectRecommendation", summary = "Reject a recommendation, with a reason")
    @APIResponseSchema(value = RecommendationView.class, responseCode = "200")
    @Requires(section = Section.PROGRESS, verb = Verb.EDIT)
    @Idempotent
    public Response reject(@PathParam("id") UUID id, Rejection rejection, @Context HttpHeaders in) {
        return answer(recommendations.decide(id, RecommendationState.REJECTED, rejection.reason()), in);
    }

    private static Response answer(Recommendation decided, HttpHeaders in) {
        Texts texts = Texts.in(in.getAcceptableLanguages());
        return Answers.ok(decided.version(), RecommendationView.of(decided, texts));
    }
}
