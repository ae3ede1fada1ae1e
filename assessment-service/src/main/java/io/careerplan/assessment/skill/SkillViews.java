package io.careerplan.assessment.skill;

import io.careerplan.assessment.catalogue.Catalogue;
import io.careerplan.assessment.catalogue.Figures;
import io.careerplan.assessment.catalogue.Skill;
import io.careerplan.assessment.skillestimate.WeighedSkills;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Shows a person's skills with what the catalogue knows of them.
 *
 * @param skills what is shown
 * @param catalogue names and kinds
 * @param around what surrounds the person's occupation; empty where that is not known
 */
record SkillViews(WeighedSkills skills, Catalogue catalogue, Optional<Transferability> around) {

    List<SkillView> all() {
        return skills.terms().keySet().stream().map(this::view).toList();
    }

    private SkillView view(String id) {
        var estimate = skills.estimate(id);
        var known = catalogue.skill(id);
        return new SkillView(
                id,
                known.map(Skill::name).orElse(id),
                known.map(Skill::kind).orElse(null),
                kinds(id),
                around.map(each -> each.need(id)).orElse(null),
                Figures.ratio(estimate.estimate()),
                Figures.ratioOrNone(estimate.spread()),
                estimate.sources(),
                estimate.stale(),
                estimate.latestOn(),
                CountedRating.of(skills.terms().getOrDefault(id, List.of())),
                "/assessment/v1/people/" + skills.person() + "/skills/" + id + "/history");
    }

    private List<PersonalKind> kinds(String id) {
        var transferable = around.filter(each -> each.isTransferable(id)).map(each -> PersonalKind.TRANSFERABLE);
        return Stream.concat(PersonalKind.byContentModel(id).stream(), transferable.stream())
                .toList();
    }
}
