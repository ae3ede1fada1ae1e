package io.careerplan.assessment.skilldemand;

import io.careerplan.assessment.catalogue.Catalogue;
import io.careerplan.assessment.catalogue.Skill;
import io.careerplan.assessment.skill.SkillProfiles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Tells how much a person's skills are asked for; whether the caller may know the skills is theirs to ask before. */
@ApplicationScoped
public class SkillDemands {

    private static final Comparator<SkillDemandView> MOST_DEMANDED_FIRST =
            Comparator.comparing(SkillDemandView::demand).reversed().thenComparing(SkillDemandView::skillId);

    private final SkillProfiles skills;
    private final FormerRatings former;

    SkillDemands(SkillProfiles skills, FormerRatings former) {
        this.skills = skills;
        this.former = former;
    }

    /**
     * The skills of the person that are rated, the most demanded first.
     *
     * @param importance least IM, 1 to 5, at which an occupation demands a skill
     */
    public List<SkillDemandView> of(UUID person, Catalogue catalogue, double importance) {
        var estimates = skills.of(person).estimates();
        var present = present(catalogue, estimates.keySet());
        var releases = former.beside(present);
        return estimates.entrySet().stream()
                .flatMap(each -> catalogue.skill(each.getKey()).stream()
                        .flatMap(skill -> demand(catalogue, skill, each.getValue(), importance, releases).stream()))
                .sorted(MOST_DEMANDED_FIRST)
                .toList();
    }

    /** The technologies of the person that are rated, the most demanded first. */
    public List<TechnologyDemandView> technologies(UUID person, Catalogue catalogue) {
        return TechnologyDemand.of(catalogue, skills.of(person).estimates());
    }

    private static Map<String, SkillRatings> present(Catalogue catalogue, Set<String> skillIds) {
        var present = new HashMap<String, SkillRatings>();
        skillIds.forEach(id -> SkillRatings.of(catalogue, id).ifPresent(found -> present.put(id, found)));
        return present;
    }

    private static Optional<SkillDemandView> demand(
            Catalogue catalogue, Skill skill, double estimate, double importance, ComparedReleases releases) {
        var change = releases.change(skill.id(), estimate, importance);
        var absence = change.isPresent() ? null : releases.absence(skill.id());
        return SkillMarket.of(catalogue, skill.id(), estimate, importance)
                .map(market -> SkillDemandView.of(skill, estimate, market, change.orElse(null), absence));
    }
}
