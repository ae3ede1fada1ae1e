package io.careerplan.assessment.catalogueimport;

import io.careerplan.kit.access.Requires;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.http.Idempotent;
import io.careerplan.kit.job.JobView;
import io.careerplan.kit.job.Jobs;
import io.careerplan.kit.request.FileBody;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Imports of official releases over HTTP. */
@Path("catalogue/imports")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "catalogue")
class CatalogueImportResource {

    private final Uploads uploads;
    private final CatalogueImports imports;
    private final Jobs jobs;

    CatalogueImportResource(Uploads uploads, CatalogueImports imports, Jobs jobs) {
        this.uploads = uploads;
        this.imports = imports;
        this.jobs = jobs;
    }

    @POST
    @Idempotent
    @Consumes({FileBody.CSV, FileBody.ZIP})
    @Requires(section = Section.OPERATIONS, verb = Verb.EDIT)
    @Operation(
            operationId = "importCatalogue",
            summary = "Import an official O*NET release or wage survey into the catalogue that all share",
            description =
                    "A zip archive of the O*NET text release as it is downloaded, with or without the national csv of "
                            + "the wage survey and its crosswalk in it, or that csv alone. Read are Occupation Data, Job Zones, Work "
                            + "Values, Skills, Knowledge and Content Model Reference; other files are passed over. A file replaces "
                            + "what it is about, and what there is no file about stays as it was. An archive that is damaged, leads "
                            + "out of itself or unpacks to too much, another encoding, a header without a needed column or too many "
                            + "rows are refused at once. A wage survey of any year is kept beside those of other years, so that a market position "
                            + "can tell how jobs and pay changed; the present wages of an occupation are those of the newest. Projections of employment and openings are a csv of "
                            + "the columns SOC_CODE, BASE_YEAR, PROJECTED_YEAR, BASE_EMPLOYMENT, PROJECTED_EMPLOYMENT and "
                            + "ANNUAL_OPENINGS, in people and places, which replaces those before. One wrong row, and nothing of any file is taken: the result of the job then "
                            + "lists each with `file`, `line`, `column`, `code` and `detail`. The result has `outcome` (TAKEN, "
                            + "UNCHANGED or REFUSED), `dryRun`, `release`, `files`, `missingFiles`, `catalogue`, `changes`, `surveyYears`, `projections`, `errors` "
                            + "and `errorsLeftOut`. The same file may be sent again at any time.")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = FileBody.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = FileBody.ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "202",
            description = "Accepted",
            content = @Content(schema = @Schema(implementation = JobView.class)))
    public Response take(FileBody file, @BeanParam ImportQuery query) {
        var request = query.request();
        uploads.readSoon(file, request.labels());
        return jobs.accepted(imports.accept(file, request));
    }
}
