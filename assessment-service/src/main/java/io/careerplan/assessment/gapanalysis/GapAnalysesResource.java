package io.careerplan.assessment.gapanalysis;

import io.careerplan.assessment.stamp.Stamp;
import io.careerplan.kit.access.Requires;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.http.Answers;
import io.careerplan.kit.http.Idempotent;
import io.careerplan.kit.http.PageQuery;
import io.careerplan.kit.http.Pages;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Gap analyses over HTTP. One version reads differently to whoever may not read goals, so the ETag is of what is shown. */
@Path("people/{personId}/gap-analyses")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "gap-analyses")
class GapAnalysesResource {

    private final GapAnalyses analyses;

    GapAnalysesResource(GapAnalyses analyses) {
        this.analyses = analyses;
    }

    @POST
    @Idempotent
    @Requires(section = Section.SKILLS, verb = Verb.EDIT)
    @Operation(
            operationId = "analyseGaps",
            summary = "Compare a person with one to ten occupations",
            description =
                    "An occupation that the release does not rate is compared all the same: its skills are NO_DATA "
                            + "and it has no readiness. The analysis is kept as it was made.")
    @APIResponseSchema(value = GapAnalysisView.class, responseCode = "201")
    public Response analyse(@PathParam("personId") UUID personId, NewGapAnalysis request) {
        var made = analyses.analyse(personId, List.copyOf(request.targets()));
        var location = URI.create("people/" + personId + "/gap-analyses/" + made.id());
        return Answers.created(location, Stamp.of(made), made);
    }

    @GET
    @Requires(section = Section.SKILLS, verb = Verb.READ)
    @Operation(operationId = "listGapAnalyses", summary = "List a person's gap analyses, newest first")
    @APIResponseSchema(GapAnalysisPage.class)
    public Response list(@PathParam("personId") UUID personId, @BeanParam PageQuery page, @Context UriInfo uri) {
        return Pages.answer(analyses.list(personId, page), uri);
    }

    @GET
    @Path("{analysisId}")
    @Requires(section = Section.SKILLS, verb = Verb.READ)
    @Operation(
            operationId = "readGapAnalysis",
            summary = "Read a gap analysis",
            description = "The alignment is there for the person and for those who were granted their goals.")
    @APIResponseSchema(GapAnalysisView.class)
    public Response read(
            @PathParam("personId") UUID personId, @PathParam("analysisId") UUID analysisId, @Context Request request) {
        var found = analyses.read(personId, analysisId);
        return Answers.read(Stamp.of(found), found, request);
    }

    @GET
    @Path("{analysisId}/explanation")
    @Requires(section = Section.SKILLS, verb = Verb.READ)
    @Operation(
            operationId = "explainGapAnalysis",
            summary = "Explain a gap analysis, term by term",
            description = "Every term of every figure as it was when the analysis was made, with data set, release and "
                    + "row; terms add up to the figures within 1e-9. The alignment is there for the person and for "
                    + "those who were granted their goals.")
    @APIResponseSchema(GapExplanation.class)
    public Response explain(
            @PathParam("personId") UUID personId, @PathParam("analysisId") UUID analysisId, @Context Request request) {
        var found = analyses.explain(personId, analysisId);
        return Answers.read(Stamp.of(found), found, request);
    }
}
