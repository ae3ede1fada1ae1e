package io.careerplan.assessment.skillsreport;

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

/** The skills assessment report over HTTP. */
@Path("people/{personId}/deliverables/skills-assessment-report")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML, DocumentFormat.PDF_TYPE})
@RunOnVirtualThread
@Tag(name = "deliverables")
class SkillsReportResource {

    private final SkillsReports documents;
    private final DocumentAnswers answers;

    SkillsReportResource(SkillsReports documents, DocumentAnswers answers) {
        this.documents = documents;
        this.answers = answers;
    }

    @GET
    @Requires(section = Section.SKILLS, verb = Verb.READ)
    @Operation(
            operationId = "readSkillsAssessmentReport",
            summary = "Read the skills assessment report: every rated skill, and how it stands to what targets ask",
            description = "As JSON, HTML or PDF by Accept, in English or German by Accept-Language.")
    @APIResponseSchema(SkillsReport.class)
    public Response read(@PathParam("personId") UUID personId, @Context HttpHeaders headers, @Context Request request) {
        return answers.read(documents.read(personId), headers, request);
    }
}
