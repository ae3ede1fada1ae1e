package io.careerplan.assessment.rating;

import io.careerplan.assessment.rater.NewRatings;
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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The ratings of a person's skills over HTTP: added to, never changed. */
@Path("people/{personId}/skill-ratings")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "skills")
class SkillRatingsResource {

    private final SkillRatings ratings;

    SkillRatingsResource(SkillRatings ratings) {
        this.ratings = ratings;
    }

    @POST
    @Idempotent
    @Requires(section = Section.SKILLS, verb = Verb.EDIT)
    @Operation(
            operationId = "appendSkillRatings",
            summary = "Rate skills, all of the list or none",
            description = "What a rating counts as follows from the caller: SELF for the person, COACH or MENTOR by "
                    + "their grant, EVIDENCE where that grant lets them approve and they name evidence, and MANAGER or "
                    + "PEER for whoever was invited, who rates the named skills once. Only each rater's latest rating "
                    + "of a skill counts; the earlier ones stay in its history. The ETag is the version of the skill "
                    + "profile; whoever was invited is told of nothing but their ratings, and Location and ETag are "
                    + "those of the invitation.")
    @APIResponseSchema(value = AppendedRatings.class, responseCode = "201")
    public Response append(@PathParam("personId") UUID personId, NewRatings request) {
        var appended = ratings.append(personId, request);
        return Answers.created(appended.location(), appended.version(), appended.answer());
    }

    @GET
    @Requires(section = Section.SKILLS, verb = Verb.READ)
    @Operation(operationId = "listSkillRatings", summary = "List every rating of a person's skills, newest first")
    @APIResponseSchema(RatingPage.class)
    public Response list(@PathParam("personId") UUID personId, @BeanParam PageQuery page, @Context UriInfo uri) {
        return Pages.answer(ratings.list(personId, page), uri);
    }
}
