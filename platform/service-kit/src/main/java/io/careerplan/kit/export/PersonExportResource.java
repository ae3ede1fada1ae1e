package io.careerplan.kit.export;

import io.careerplan.kit.access.Requires;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.Cache;

/** Hands people what is held about them. */
@Path("people/{id}/export")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class PersonExportResource {

    private final PersonExports exports;

    PersonExportResource(PersonExports exports) {
        this.exports = exports;
    }

    @GET
    @Cache(noStore = true, isPrivate = true)
    @Requires(section = Section.PERSONAL_DATA, verb = Verb.READ)
    @Operation(operationId = "exportPerson", summary = "Everything this service holds about the person")
    @APIResponseSchema(PersonExport.class)
    public StreamingOutput export(@PathParam("id") UUID id) {
        return exports.of(id)::unpackTo;
    }
}
