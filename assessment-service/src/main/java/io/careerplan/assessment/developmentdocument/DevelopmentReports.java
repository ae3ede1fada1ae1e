package io.careerplan.assessment.developmentdocument;

import io.careerplan.assessment.deliverable.AssessmentDeliverable;
import io.careerplan.assessment.development.DevelopmentPlans;
import io.careerplan.assessment.gapanalysis.GapAnalyses;
import io.careerplan.assessment.report.DocumentHeads;
import io.careerplan.assessment.report.Filling;
import io.careerplan.kit.document.UnfilledPart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Puts together what the document of a development plan shows. */
@ApplicationScoped
class DevelopmentReports {

    private final DocumentHeads heads;
    private final DevelopmentPlans plans;
    private final GapAnalyses analyses;

    DevelopmentReports(DocumentHeads heads, DevelopmentPlans plans, GapAnalyses analyses) {
        this.heads = heads;
        this.plans = plans;
        this.analyses = analyses;
    }

    /** The plans ask whether the caller may know them, before anything else is read. */
    @Transactional
    DevelopmentReport read(UUID person) {
        var plan = plans.latest(person);
        var head = heads.of(person, AssessmentDeliverable.SKILLS_DEVELOPMENT_PLAN);
        return new DevelopmentReport(
                head, plan.orElse(null), plan.isPresent() ? List.of() : missing(person), heads.leftOut(head));
    }

    /** A plan needs an analysis first. */
    private List<UnfilledPart> missing(UUID person) {
        var analysis = analyses.latest(person).isPresent()
                ? Stream.<UnfilledPart>of()
                : Stream.of(Filling.GAP_ANALYSIS.of("gap-analysis", person));
        return Stream.concat(analysis, Stream.of(Filling.DEVELOPMENT_PLAN.of("development-plan", person)))
                .toList();
    }
}
