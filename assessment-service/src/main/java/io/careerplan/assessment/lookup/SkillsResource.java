package io.careerplan.assessment.lookup;

import io.careerplan.assessment.catalogue.Skill;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Skills, knowledge areas and technologies over HTTP. */
@Path("skills")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "catalogue")
class SkillsResource {

    private final SkillList list;

    SkillsResource(SkillList list) {
        this.list = list;
    }

    @GET
    @Requires(section = Section.CATALOGUE, verb = Verb.READ)
    @Operation(
            operationId = "listSkills",
            summary = "List skills and knowledge areas in the order of the content model, or technologies",
            description =
                    "Technologies, of which a release has thousands, are listed with kind=TECHNOLOGY alone, by id.")
    @APIResponseSchema(SkillPage.class)
    public Response list(@BeanParam SkillQuery query, @BeanParam PageQuery page, @Context UriInfo uri) {
        return Pages.answer(list.page(query.search(), page), uri);
    }

    @GET
    @Path("{skillId}")
    @Requires(section = Section.CATALOGUE, verb = Verb.READ)
    @Operation(operationId = "readSkill", summary = "Read what a skill, knowledge area or technology is")
    @APIResponseSchema(Skill.class)
    public Response read(@PathParam("skillId") String skillId, @Context Request request) {
        var shown = list.read(skillId);
        return Answers.read(shown.version(), shown.body(), request);
    }
}
