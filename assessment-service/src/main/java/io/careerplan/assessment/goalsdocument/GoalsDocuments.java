package io.careerplan.assessment.goalsdocument;

import io.careerplan.assessment.catalogue.Catalogues;
import io.careerplan.assessment.deliverable.AssessmentDeliverable;
import io.careerplan.assessment.goal.GoalView;
import io.careerplan.assessment.goal.Goals;
import io.careerplan.assessment.goalquality.GoalQualities;
import io.careerplan.assessment.report.DocumentHeads;
import io.careerplan.assessment.report.Filling;
import io.careerplan.assessment.workvalue.AlignmentView;
import io.careerplan.assessment.workvalue.WorkValueProfiles;
import io.careerplan.events.GoalHorizon;
import io.careerplan.events.WorkValue;
import io.careerplan.kit.document.UnfilledPart;
import io.careerplan.kit.language.Language;
import io.careerplan.kit.language.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Puts together what a goals document shows. */
@ApplicationScoped
class GoalsDocuments {

    private final DocumentHeads heads;
    private final Goals goals;
    private final GoalQualities qualities;
    private final WorkValueProfiles values;
    private final Catalogues catalogues;

    GoalsDocuments(
            DocumentHeads heads,
            Goals goals,
            GoalQualities qualities,
            WorkValueProfiles values,
            Catalogues catalogues) {
        this.heads = heads;
        this.goals = goals;
        this.qualities = qualities;
        this.values = values;
        this.catalogues = catalogues;
    }

    /** The goals ask whether the caller may know them, before anything else is read. */
    @Transactional
    GoalsDocument read(UUID person, Language language) {
        var quality = qualities.read(person, language);
        var all = goals.all(person);
        var own = values.of(person);
        var head = heads.of(person, AssessmentDeliverable.GOALS_DOCUMENT);
        return new GoalsDocument(
                head,
                all,
                quality,
                own,
                alignments(person, all, own),
                missing(person, quality.missingHorizons(), own),
                heads.leftOut(head));
    }

    private List<AlignmentView> alignments(UUID person, List<GoalView> all, Map<WorkValue, Double> own) {
        return all.stream()
                .map(GoalView::occupation)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(code -> catalogues.current().occupation(code).stream())
                .map(occupation -> AlignmentView.of(person, own, occupation))
                .toList();
    }

    private static List<UnfilledPart> missing(UUID person, List<GoalHorizon> horizons, Map<WorkValue, Double> own) {
        var goals = horizons.stream().map(each -> Filling.GOAL.of(Texts.kebab(each), person));
        var weighed =
                own.isEmpty() ? Stream.of(Filling.WORK_VALUES.of("work-values", person)) : Stream.<UnfilledPart>of();
        return Stream.concat(goals, weighed).toList();
    }
}
