package io.careerplan.assessment.lookup;

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

/** Learning resources over HTTP. */
@Path("learning-resources")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "catalogue")
class LearningResourcesResource {

    private final LearningResourceList list;

    LearningResourcesResource(LearningResourceList list) {
        this.list = list;
    }

    @GET
    @Requires(section = Section.CATALOGUE, verb = Verb.READ)
    @Operation(operationId = "listLearningResources", summary = "List what can be learned from, by skill and kind")
    @APIResponseSchema(LearningResourcePage.class)
    public Response list(@BeanParam ResourceQuery query, @BeanParam PageQuery page, @Context UriInfo uri) {
        return Pages.answer(list.page(query.skill(), query.kind(), page), uri);
    }
}
