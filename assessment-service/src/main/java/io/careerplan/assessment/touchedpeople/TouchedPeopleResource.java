package io.careerplan.assessment.touchedpeople;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whose aims a release touches, over HTTP. */
@Path("catalogue/releases/{releaseId}/touched")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "catalogue")
class TouchedPeopleResource {

    private final TouchedPeople people;

    TouchedPeopleResource(TouchedPeople people) {
        this.people = people;
    }

    @GET
    @Requires(section = Section.DIRECTORY, verb = Verb.READ)
    @Operation(
            operationId = "listTouchedAims",
            summary = "List the people of your organisation whose goals or targets a release touches, by person",
            description =
                    "For HR partners, so that they can tell people to look; whoever left is not among them. It names aims by their ids: what somebody "
                            + "aims at is read by themselves and by whom they let, at people/{id}/catalogue-releases/{id}.")
    @APIResponseSchema(AimOfPersonPage.class)
    public Response list(@PathParam("releaseId") UUID releaseId, @BeanParam PageQuery page, @Context UriInfo uri) {
        return Pages.answer(people.of(releaseId, page), uri);
    }
}
