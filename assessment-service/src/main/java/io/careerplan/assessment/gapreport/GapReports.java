package io.careerplan.assessment.gapreport;

import io.careerplan.assessment.catalogue.Catalogues;
import io.careerplan.assessment.deliverable.AssessmentDeliverable;
import io.careerplan.assessment.gapanalysis.GapAnalyses;
import io.careerplan.assessment.gapanalysis.GapAnalysisView;
import io.careerplan.assessment.lookup.LearningResourceView;
import io.careerplan.assessment.report.DocumentHeads;
import io.careerplan.assessment.report.Filling;
import io.careerplan.assessment.workvalue.WorkValueProfiles;
import io.careerplan.kit.access.AccessControl;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.document.LeftOutPart;
import io.careerplan.kit.document.UnfilledPart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts together what the document of a gap analysis shows. */
@ApplicationScoped
class GapReports {

    private final DocumentHeads heads;
    private final GapAnalyses analyses;
    private final WorkValueProfiles values;
    private final Catalogues catalogues;
    private final AccessControl access;

    GapReports(
            DocumentHeads heads,
            GapAnalyses analyses,
            WorkValueProfiles values,
            Catalogues catalogues,
            AccessControl access) {
        this.heads = heads;
        this.analyses = analyses;
        this.values = values;
        this.catalogues = catalogues;
        this.access = access;
    }

    /** The analyses ask whether the caller may know them, before anything else is read. */
    @Transactional
    GapReport read(UUID person) {
        var analysis = analyses.latest(person).orElse(null);
        var head = heads.of(person, AssessmentDeliverable.SKILLS_GAP_ANALYSIS);
        var withValues = access.allows(person, Section.GOALS, Verb.READ);
        var alignment = withValues ? Stream.<LeftOutPart>of() : Stream.of(new LeftOutPart("alignment", Section.GOALS));
        return new GapReport(
                head,
                analysis,
                resources(analysis),
                missing(
                        person,
                        analysis == null,
                        withValues && values.of(person).isEmpty()),
                Stream.concat(heads.leftOut(head).stream(), alignment).toList());
    }

    private List<LearningResourceView> resources(@Nullable GapAnalysisView analysis) {
        var catalogue = catalogues.current();
        return Stream.ofNullable(analysis)
                .flatMap(each -> each.targets().stream())
                .flatMap(target -> target.skills().stream())
                .flatMap(skill -> skill.resourceIds().stream())
                .distinct()
                .sorted()
                .flatMap(id -> catalogue.resource(id).stream())
                .map(LearningResourceView::from)
                .toList();
    }

    private static List<UnfilledPart> missing(UUID person, boolean analysis, boolean weighed) {
        return Stream.concat(
                        analysis ? Stream.of(Filling.GAP_ANALYSIS.of("gap-analysis", person)) : Stream.empty(),
                        weighed
                                ? Stream.of(Filling.WORK_VALUES.of("work-values", person))
                                : Stream.<UnfilledPart>empty())
                .toList();
    }
}
