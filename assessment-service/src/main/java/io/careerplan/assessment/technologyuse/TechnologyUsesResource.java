package io.careerplan.assessment.technologyuse;

import io.careerplan.kit.access.Requires;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The technologies of an occupation over HTTP. */
@Path("occupations/{code}/technologies")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "catalogue")
class TechnologyUsesResource {

    private final TechnologyUses uses;

    TechnologyUsesResource(TechnologyUses uses) {
        this.uses = uses;
    }

    @GET
    @Requires(section = Section.CATALOGUE, verb = Verb.READ)
    @Operation(
            operationId = "listOccupationTechnologies",
            summary =
                    "List the technologies that an occupation uses: those in demand first, then hot ones, each by name",
            description =
                    "A technology is named once for each kind that the release lists it as. The starter catalogue has those "
                            + "in demand alone; all of them come with an import of Technology Skills.txt.")
    @APIResponseSchema(TechnologyUsePage.class)
    public Response list(
            @PathParam("code") String code,
            @BeanParam TechnologyUseQuery query,
            @BeanParam PageQuery page,
            @Context UriInfo uri) {
        return Pages.answer(uses.of(code, query.wanted(), page), uri);
    }
}
