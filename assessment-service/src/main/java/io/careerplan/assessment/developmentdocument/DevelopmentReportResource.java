package io.careerplan.assessment.developmentdocument;

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

/** The skills development plan as a document over HTTP. */
@Path("people/{personId}/deliverables/skills-development-plan")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML, DocumentFormat.PDF_TYPE})
@RunOnVirtualThread
@Tag(name = "deliverables")
class DevelopmentReportResource {

    private final DevelopmentReports documents;
    private final DocumentAnswers answers;

    DevelopmentReportResource(DevelopmentReports documents, DocumentAnswers answers) {
        this.documents = documents;
        this.answers = answers;
    }

    @GET
    @Requires(section = Section.SKILLS, verb = Verb.READ)
    @Operation(
            operationId = "readSkillsDevelopmentPlan",
            summary = "Read the skills development plan: what is learnt, with what, by when",
            description = "As JSON, HTML or PDF by Accept, in English or German by Accept-Language.")
    @APIResponseSchema(DevelopmentReport.class)
    public Response read(@PathParam("personId") UUID personId, @Context HttpHeaders headers, @Context Request request) {
        return answers.read(documents.read(personId), headers, request);
    }
}
