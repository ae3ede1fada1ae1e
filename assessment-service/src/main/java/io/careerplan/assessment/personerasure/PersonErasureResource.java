package io.careerplan.assessment.personerasure;

import io.careerplan.kit.access.Requires;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.http.Idempotent;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The erasure of a person over HTTP. */
@Path("people/{personId}/erasure")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "people")
class PersonErasureResource {

    private final PersonErasure erasure;

    PersonErasureResource(PersonErasure erasure) {
        this.erasure = erasure;
    }

    @POST
    @Idempotent
    @Requires(section = Section.PERSONAL_DATA, verb = Verb.EDIT)
    @Operation(
            operationId = "erasePerson",
            summary = "Forget a person for good",
            description =
                    "Everything held about them is removed here at once and in the other services as they hear of it.")
    @APIResponseSchema(value = ErasureView.class, responseCode = "202")
    public Response erase(@PathParam("personId") UUID personId) {
        return Response.accepted(erasure.erase(personId)).build();
    }
}
