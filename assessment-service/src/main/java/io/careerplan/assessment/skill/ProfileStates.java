package io.careerplan.assessment.skill;

import io.careerplan.assessment.catalogue.Catalogue;
import io.careerplan.assessment.catalogue.Catalogues;
import io.careerplan.assessment.catalogue.Figures;
import io.careerplan.assessment.catalogue.Skill;
import io.careerplan.assessment.skillestimate.Estimate;
import io.careerplan.assessment.skillestimate.SkillProfile;
import io.careerplan.events.SkillEstimate;
import io.careerplan.events.SkillProfileChanged;
import io.careerplan.events.SkillProfileState;
import jakarta.enterprise.context.ApplicationScoped;

/** Says a person's skills as events tell them. */
@ApplicationScoped
class ProfileStates {

    private final Catalogues catalogues;

    ProfileStates(Catalogues catalogues) {
        this.catalogues = catalogues;
    }

    SkillProfileChanged told(SkillProfile profile) {
        var catalogue = catalogues.current();
        var skills = profile.skills().entrySet().stream()
                .map(skill -> state(skill.getKey(), skill.getValue(), catalogue))
                .toList();
        return new SkillProfileChanged(new SkillProfileState(profile.person(), profile.toldAs(), skills));
    }

    private static SkillEstimate state(String id, Estimate estimate, Catalogue catalogue) {
        return new SkillEstimate(
                id,
                catalogue.skill(id).map(Skill::name).orElse(id),
                Figures.ratio(estimate.estimate()),
                Figures.ratioOrNone(estimate.spread()),
                estimate.sources(),
                estimate.stale(),
                estimate.latestOn());
    }
}
