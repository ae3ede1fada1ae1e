package io.careerplan.assessment.skillsreport;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.careerplan.assessment.deliverable.AssessmentDeliverable;
import io.careerplan.assessment.gapanalysis.GapAnalyses;
import io.careerplan.assessment.report.DocumentHeads;
import io.careerplan.assessment.report.Filling;
import io.careerplan.assessment.skill.SkillView;
import io.careerplan.assessment.skill.Skills;
import io.careerplan.kit.document.UnfilledPart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Puts together what a skills report shows. */
@ApplicationScoped
class SkillsReports {

    private final DocumentHeads heads;
    private final Skills skills;
    private final GapAnalyses analyses;

    SkillsReports(DocumentHeads heads, Skills skills, GapAnalyses analyses) {
        this.heads = heads;
        this.skills = skills;
        this.analyses = analyses;
    }

    /** The profile asks whether the caller may know it, before anything else is read. */
    @Transactional
    SkillsReport read(UUID person) {
        var profile = skills.profile(person);
        var own = profile.skills().stream().collect(toMap(SkillView::skillId, identity()));
        var targets = analyses.latest(person).stream()
                .flatMap(analysis -> analysis.targets().stream())
                .map(target -> AskedLevels.of(target, own))
                .toList();
        var head = heads.of(person, AssessmentDeliverable.SKILLS_ASSESSMENT_REPORT);
        return new SkillsReport(
                head, profile, targets, missing(person, own.isEmpty(), targets.isEmpty()), heads.leftOut(head));
    }

    private static List<UnfilledPart> missing(UUID person, boolean ratings, boolean targets) {
        return Stream.of(
                        ratings ? List.of(Filling.RATINGS.of("ratings", person)) : List.<UnfilledPart>of(),
                        targets ? List.of(Filling.GAP_ANALYSIS.of("targets", person)) : List.<UnfilledPart>of())
                .flatMap(List::stream)
                .toList();
    }
}
