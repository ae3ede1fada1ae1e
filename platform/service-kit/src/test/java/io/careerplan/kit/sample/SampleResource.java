package io.careerplan.kit.sample;

import io.careerplan.kit.access.Requires;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.http.Answers;
import io.careerplan.kit.http.Idempotent;
import io.careerplan.kit.http.IfMatch;
import io.careerplan.kit.http.MergePatch;
import io.careerplan.kit.http.PageQuery;
import io.careerplan.kit.http.Pages;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("samples")
@RunOnVirtualThread
class SampleResource {

    private final Samples samples;

    SampleResource(Samples samples) {
        this.samples = samples;
    }

    @POST
    @Idempotent
    @Requires(section = Section.DIRECTORY, verb = Verb.EDIT)
    @Operation(operationId = "createSample", summary = "Create a sample")
    public Response create(SampleBody body) {
        var sample = samples.create(body.name());
        return Answers.created(URI.create("samples/" + sample.id()), sample.version(), SampleView.from(sample));
    }

    @GET
    @Requires(section = Section.DIRECTORY, verb = Verb.READ)
    @Operation(operationId = "listSamples", summary = "List samples")
    public Response list(
            @QueryParam("prefix") @DefaultValue("") String prefix, @BeanParam PageQuery page, @Context UriInfo uri) {
        return Pages.answer(samples.list(prefix, page), uri);
    }

    @GET
    @Path("{id}")
    @Requires(section = Section.DIRECTORY, verb = Verb.READ)
    @Operation(operationId = "readSample", summary = "Read a sample")
    public Response read(@PathParam("id") UUID id, @Context Request request) {
        var sample = samples.require(id);
        return Answers.read(sample.version(), SampleView.from(sample), request);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Requires(section = Section.DIRECTORY, verb = Verb.EDIT)
    @Operation(operationId = "renameSample", summary = "Rename a sample")
    public Response rename(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, MergePatch patch) {
        var sample = samples.rename(id, ifMatch::require, patch);
        return Answers.ok(sample.version(), SampleView.from(sample));
    }

    @POST
    @Path("{id}/renaming")
    @Idempotent
    @Requires(section = Section.DIRECTORY, verb = Verb.EDIT)
    @Operation(operationId = "actOnSample", summary = "Rename a sample by an act")
    public Response act(@PathParam("id") UUID id, SampleRename body, @QueryParam("crash") boolean crash) {
        var sample = samples.rename(id, body);
        if (crash) {
            throw new IllegalStateException("after the change, before the answer");
        }
        return Answers.ok(sample.version(), SampleView.from(sample));
    }
}
