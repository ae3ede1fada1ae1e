package io.careerplan.assessment.skill;

import io.careerplan.assessment.catalogue.Occupation;
import io.careerplan.kit.Algorithm;
import java.util.List;

/**
 * Which skills a person can take elsewhere: those that several of the occupations most similar to theirs need.
 *
 * @param similar the most similar occupations
 * @param least how many of them have to need a skill
 * @param importance least IM, 1 to 5, at which an occupation needs a skill
 */
@Algorithm
record Transferability(List<Occupation> similar, int least, double importance) {

    Transferability {
        similar = List.copyOf(similar);
    }

    /** How many of the similar occupations need the skill; figures the release recommends not to use say nothing. */
    int need(String skillId) {
        return (int) similar.stream()
                .flatMap(occupation -> occupation.requirement(skillId).stream())
                .filter(requirement -> !requirement.suppressed() && requirement.importance() >= importance)
                .count();
    }

    boolean isTransferable(String skillId) {
        return need(skillId) >= least;
    }
}
