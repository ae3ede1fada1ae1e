package io.careerplan.assessment.workvalue;

import io.careerplan.assessment.stamp.Stamp;
import io.careerplan.kit.access.Requires;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.http.Answers;
import io.careerplan.kit.http.IfMatch;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a person looks for in work, over HTTP. */
@Path("people/{personId}/work-values")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "work-values")
class WorkValuesResource {

    private final WorkValues values;
    private final Alignments alignments;

    WorkValuesResource(WorkValues values, Alignments alignments) {
        this.values = values;
        this.alignments = alignments;
    }

    @GET
    @Requires(section = Section.GOALS, verb = Verb.READ)
    @Operation(
            operationId = "readWorkValues",
            summary = "Read what a person looks for in work",
            description = "404 until it was said for the first time.")
    @APIResponseSchema(WorkValuesView.class)
    public Response read(@PathParam("personId") UUID personId, @Context Request request) {
        var found = values.read(personId);
        return Answers.read(found.version(), found, request);
    }

    @PUT
    @Requires(section = Section.GOALS, verb = Verb.EDIT)
    @Operation(
            operationId = "putWorkValues",
            summary = "Say what a person looks for in work, all six values at once",
            description =
                    "The first time there is no version yet: send no If-Match, and the answer is 201. From then on "
                            + "If-Match is required; a request that names a version while there are no values is answered 404.")
    @APIResponse(
            responseCode = "201",
            description = "Said for the first time",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WorkValuesView.class)))
    @APIResponseSchema(value = WorkValuesView.class, responseCode = "200")
    public Response put(
            @PathParam("personId") UUID personId, WantedValues request, @HeaderParam(IfMatch.HEADER) IfMatch ifMatch) {
        var stored = values.put(personId, request, ifMatch);
        var now = stored.values();
        return stored.created()
                ? Answers.created(URI.create("people/" + personId + "/work-values"), now.version(), now)
                : Answers.ok(now.version(), now);
    }

    @GET
    @Path("alignments")
    @Requires(section = Section.GOALS, verb = Verb.READ)
    @Operation(
            operationId = "readAlignment",
            summary = "Read how far an occupation gives what a person looks for in work",
            description =
                    "50·(1 + r) with Pearson r over the six values. NO_DATA, with the reason, where one of the two "
                            + "has no values or all of them equal.")
    @APIResponseSchema(AlignmentView.class)
    public Response align(
            @PathParam("personId") UUID personId,
            @QueryParam("occupation")
                    @Parameter(required = true, description = "Code of the occupation", example = "11-9111.00")
                    @Nullable
                    String occupation,
            @Context Request request) {
        var found = alignments.read(personId, occupation);
        return Answers.read(Stamp.of(found), found, request);
    }
}
