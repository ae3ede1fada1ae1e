package io.careerplan.events;

import java.util.List;
import java.util.UUID;

/**
 * A person's present skills.
 *
 * @param personId whose
 * @param version version of the profile, from 0
 * @param skills by skill id
 */
public record SkillProfileState(UUID personId, long version, List<SkillEstimate> skills) {

    public SkillProfileState {
        skills = List.copyOf(skills);
    }
}
