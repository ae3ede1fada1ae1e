package io.careerplan.assessment.owncatalogue;

import io.careerplan.assessment.catalogue.Skill;
import io.careerplan.kit.access.Requires;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.http.Answers;
import io.careerplan.kit.http.Idempotent;
import io.careerplan.kit.http.IfMatch;
import io.careerplan.kit.http.MergePatch;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** An organisation's own skills over HTTP; they are listed and rated like the shared ones. */
@Path("skills")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "catalogue")
class OwnSkillsResource {

    private final OwnSkills skills;

    OwnSkillsResource(OwnSkills skills) {
        this.skills = skills;
    }

    @POST
    @Idempotent
    @Requires(section = Section.CATALOGUE, verb = Verb.EDIT)
    @Operation(operationId = "addSkill", summary = "Add a skill of your own organisation")
    @APIResponseSchema(value = Skill.class, responseCode = "201")
    public Response add(NewSkill request) {
        var added = skills.add(request);
        return Answers.created(URI.create("skills/" + request.id()), added.version(), added.body());
    }

    @PATCH
    @Path("{skillId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Requires(section = Section.CATALOGUE, verb = Verb.EDIT)
    @Operation(
            operationId = "changeSkill",
            summary = "Change a skill of your own organisation",
            description = "Shared skills are nobody's to change: their ids are answered 404.")
    @RequestBodySchema(SkillDetails.class)
    @APIResponseSchema(Skill.class)
    public Response change(
            @PathParam("skillId") String skillId, MergePatch patch, @HeaderParam(IfMatch.HEADER) IfMatch ifMatch) {
        var changed = skills.change(skillId, patch, ifMatch);
        return Answers.ok(changed.version(), changed.body());
    }

    @POST
    @Path("{skillId}/retirement")
    @Idempotent
    @Requires(section = Section.CATALOGUE, verb = Verb.EDIT)
    @Operation(
            operationId = "retireSkill",
            summary = "Take a skill of your own organisation out of the catalogue",
            description = "As long as an own occupation asks it, it stays. Ratings of it stay what they are.")
    @APIResponseSchema(value = Skill.class, responseCode = "200")
    public Response retire(@PathParam("skillId") String skillId) {
        var retired = skills.retire(skillId);
        return Answers.ok(retired.version(), retired.body());
    }
}
