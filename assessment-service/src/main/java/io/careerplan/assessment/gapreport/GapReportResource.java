package io.careerplan.assessment.gapreport;

import io.careerplan.kit.access.Requires;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.document.DocumentAnswers;
import io.careerplan.kit.document.DocumentFormat;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The skills gap analysis as a document over HTTP. */
@Path("people/{personId}/deliverables/skills-gap-analysis")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML, DocumentFormat.PDF_TYPE})
@RunOnVirtualThread
@Tag(name = "deliverables")
class GapReportResource {

    private final GapReports documents;
    private final DocumentAnswers answers;

    GapReportResource(GapReports documents, DocumentAnswers answers) {
        this.documents = documents;
        this.answers = answers;
    }

    @GET
    @Requires(section = Section.SKILLS, verb = Verb.READ)
    @Operation(
            operationId = "readSkillsGapAnalysis",
            summary = "Read the skills gap analysis: what is missing for each target, in the order of priority",
            description = "As JSON, HTML or PDF by Accept, in English or German by Accept-Language.")
    @APIResponseSchema(GapReport.class)
    public Response read(@PathParam("personId") UUID personId, @Context HttpHeaders headers, @Context Request request) {
        return answers.read(documents.read(personId), headers, request);
    }
}
