package io.careerplan.assessment.owncatalogue;

import io.careerplan.assessment.lookup.OccupationView;
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

/** An organisation's own occupations over HTTP; they are found and read like the shared ones. */
@Path("occupations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "catalogue")
class OwnOccupationsResource {

    private final OwnOccupations occupations;

    OwnOccupationsResource(OwnOccupations occupations) {
        this.occupations = occupations;
    }

    @POST
    @Idempotent
    @Requires(section = Section.CATALOGUE, verb = Verb.EDIT)
    @Operation(
            operationId = "addOccupation",
            summary = "Add an occupation of your own organisation",
            description = "Its people find it beside the shared ones, aim at it, and are compared with it.")
    @APIResponseSchema(value = OccupationView.class, responseCode = "201")
    public Response add(NewOccupation request) {
        var added = occupations.add(request);
        return Answers.created(URI.create("occupations/" + request.code()), added.version(), added.view());
    }

    @PATCH
    @Path("{code}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Requires(section = Section.CATALOGUE, verb = Verb.EDIT)
    @Operation(
            operationId = "changeOccupation",
            summary = "Change an occupation of your own organisation",
            description =
                    "Shared occupations are nobody's to change: their codes are answered 404. Requirements are replaced "
                            + "as a whole.")
    @RequestBodySchema(OccupationDetails.class)
    @APIResponseSchema(OccupationView.class)
    public Response change(
            @PathParam("code") String code, MergePatch patch, @HeaderParam(IfMatch.HEADER) IfMatch ifMatch) {
        var changed = occupations.change(code, patch, ifMatch);
        return Answers.ok(changed.version(), changed.view());
    }

    @POST
    @Path("{code}/retirement")
    @Idempotent
    @Requires(section = Section.CATALOGUE, verb = Verb.EDIT)
    @Operation(
            operationId = "retireOccupation",
            summary = "Take an occupation of your own organisation out of the catalogue for good",
            description = "Its code stays taken. Goals and analyses that name it stay as they are.")
    @APIResponseSchema(value = OccupationView.class, responseCode = "200")
    public Response retire(@PathParam("code") String code) {
        var retired = occupations.retire(code);
        return Answers.ok(retired.version(), retired.view());
    }
}
