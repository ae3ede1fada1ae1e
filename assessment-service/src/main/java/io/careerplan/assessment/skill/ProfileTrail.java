package io.careerplan.assessment.skill;

import io.careerplan.assessment.deliverable.AssessmentDeliverable;
import io.careerplan.assessment.deliverable.Deliverables;
import io.careerplan.assessment.rating.ProfileKeeper;
import io.careerplan.assessment.skillestimate.SkillProfile;
import io.careerplan.assessment.technology.Technology;
import io.careerplan.events.DeliverableStatus;
import io.careerplan.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What new ratings leave behind: the profile as it is now, told to all, and the documents that rest on it. */
@ApplicationScoped
class ProfileTrail implements ProfileKeeper {

    private final SkillProfiles profiles;
    private final ProfileStates states;
    private final Outbox outbox;
    private final Deliverables deliverables;
    private final SkillSettings settings;

    ProfileTrail(
            SkillProfiles profiles,
            ProfileStates states,
            Outbox outbox,
            Deliverables deliverables,
            SkillSettings settings) {
        this.profiles = profiles;
        this.states = states;
        this.outbox = outbox;
        this.deliverables = deliverables;
        this.settings = settings;
    }

    @Override
    public void rated(UUID person) {
        var profile = profiles.of(person);
        outbox.append(states.told(profile));
        deliverables.set(person, AssessmentDeliverable.SKILLS_ASSESSMENT_REPORT, report(profile));
        deliverables.outdate(person, AssessmentDeliverable.SKILLS_GAP_ANALYSIS);
    }

    /** Ten technologies tell nothing of how a person works, so they are not counted. */
    private static long skills(SkillProfile profile) {
        return profile.skills().keySet().stream()
                .filter(id -> !Technology.isNamedBy(id))
                .count();
    }

    private DeliverableStatus report(SkillProfile profile) {
        if (profile.skills().isEmpty()) {
            return DeliverableStatus.MISSING;
        }
        return skills(profile) < settings.skillsOfReport() ? DeliverableStatus.PARTIAL : DeliverableStatus.DONE;
    }
}
