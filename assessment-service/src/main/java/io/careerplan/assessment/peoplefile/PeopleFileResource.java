package io.careerplan.assessment.peoplefile;

import io.careerplan.assessment.filerow.PeopleFileReader;
import io.careerplan.kit.access.Requires;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.http.Idempotent;
import io.careerplan.kit.job.JobView;
import io.careerplan.kit.job.Jobs;
import io.careerplan.kit.request.FileBody;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Files of people over HTTP. */
@Path("people/bulk")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "people")
class PeopleFileResource {

    private final PeopleFileReader reader;
    private final PeopleFiles files;
    private final Jobs jobs;

    PeopleFileResource(PeopleFileReader reader, PeopleFiles files, Jobs jobs) {
        this.reader = reader;
        this.files = files;
        this.jobs = jobs;
    }

    @POST
    @Idempotent
    @Consumes({FileBody.CSV, FileBody.NDJSON})
    @Requires(section = Section.DIRECTORY, verb = Verb.EDIT)
    @Operation(
            operationId = "takeOverPeople",
            summary = "Register and change many people by one file",
            description = "Up to 10,000 rows of UTF-8: CSV with commas and a header of the names of a single "
                    + "registration (`externalId` and `name` are always there, programmes are separated by semicolons), "
                    + "or NDJSON with an object a line. A row is about the person with its `externalId`: it registers "
                    + "who is unknown and changes what it says otherwise than before of who is known, and a row that "
                    + "changes nothing tells nobody. An empty cell or null takes away e-mail, department, programmes and "
                    + "present job; of the rest it says nothing, like a column that is not there. A wrong row is listed "
                    + "in the result of the job with line, field and code and does not keep the others from being taken. "
                    + "The result has `dryRun`, `rows`, `created`, `updated`, `unchanged`, `failed`, `errors` (`line`, "
                    + "`field`, `code`, `detail`) and `errorsLeftOut`; of a job that failed it has what was "
                    + "done until then. The same file may be sent again at any time.")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = FileBody.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = FileBody.NDJSON, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(
            responseCode = "202",
            description = "Accepted",
            content = @Content(schema = @Schema(implementation = JobView.class)))
    public Response takeOver(
            FileBody file,
            @Parameter(description = "Only tell what would be done") @QueryParam("dryRun") @DefaultValue("false")
                    boolean dryRun) {
        files.requireAllowed();
        return jobs.accepted(files.accept(reader.rows(file), dryRun));
    }
}
