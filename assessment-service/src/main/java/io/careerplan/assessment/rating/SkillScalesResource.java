package io.careerplan.assessment.rating;

import io.careerplan.kit.access.Requires;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.http.PageQuery;
import io.careerplan.kit.http.Pages;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The scales of ratings over HTTP. */
@Path("skill-scales")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "skills")
class SkillScalesResource {

    private final ScaleList list;

    SkillScalesResource(ScaleList list) {
        this.list = list;
    }

    @GET
    @Requires(section = Section.CATALOGUE, verb = Verb.READ)
    @Operation(operationId = "listSkillScales", summary = "List the scales on which skills are rated, by name")
    @APIResponseSchema(ScalePage.class)
    public Response list(@BeanParam PageQuery page, @Context UriInfo uri) {
        return Pages.answer(list.page(page), uri);
    }
}
