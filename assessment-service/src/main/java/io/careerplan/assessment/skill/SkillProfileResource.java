package io.careerplan.assessment.skill;

import io.careerplan.assessment.stamp.Stamp;
import io.careerplan.kit.access.Requires;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.http.Answers;
import io.careerplan.kit.http.PageQuery;
import io.careerplan.kit.http.Pages;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a person can do, over HTTP. */
@Path("people/{personId}/skills")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "skills")
class SkillProfileResource {

    private final Skills skills;

    SkillProfileResource(Skills skills) {
        this.skills = skills;
    }

    @GET
    @Requires(section = Section.SKILLS, verb = Verb.READ)
    @Operation(
            operationId = "readSkillProfile",
            summary = "Read what all ratings together say of a person's skills today",
            description =
                    "Each estimate comes with the ratings that count in it and the share of each. The ETag changes "
                            + "with anything that is shown. currentOccupation is there for those who may read the profile.")
    @APIResponseSchema(SkillProfileView.class)
    public Response read(@PathParam("personId") UUID personId, @Context Request request) {
        var found = skills.profile(personId);
        return Answers.read(Stamp.of(found), found, request);
    }

    @GET
    @Path("{skillId}/history")
    @Requires(section = Section.SKILLS, verb = Verb.READ)
    @Operation(
            operationId = "listSkillHistory",
            summary = "List every rating of one skill, newest first, and how each counts today")
    @APIResponseSchema(SkillHistoryPage.class)
    public Response history(
            @PathParam("personId") UUID personId,
            @PathParam("skillId") String skillId,
            @BeanParam PageQuery page,
            @Context UriInfo uri) {
        return Pages.answer(skills.history(personId, skillId, page), uri);
    }
}
