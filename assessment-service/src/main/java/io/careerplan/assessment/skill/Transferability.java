package io.careerplan.assessment.skill;

import io.careerplan.assessment.catalogue.Occupation;
import io.careerplan.assessment.technology.Technologies;
import io.careerplan.assessment.technology.Technology;
import io.careerplan.kit.Algorithm;
import java.util.List;

/**
 * Which skills a person can take elsewhere: those that several of the occupations most similar to theirs need.
 *
 * @param similar the most similar occupations
 * @param least how many of them have to need a skill
 * @param technologies which the similar occupations use
 * @param importance least IM, 1 to 5, at which an occupation needs a skill
 */
@Algorithm
record Transferability(List<Occupation> similar, Technologies technologies, int least, double importance) {

    Transferability {
        similar = List.copyOf(similar);
    }

    /**
     * How many of the similar occupations need the skill; figures the release recommends not to use say nothing. A technology is
     * needed by those that use it.
     */
    int need(String skillId) {
        return Technology.isNamedBy(skillId) ? use(skillId) : demand(skillId);
    }

    private int use(String technology) {
        return (int) similar.stream()
                .filter(occupation -> technologies.uses(occupation.code(), technology))
                .count();
    }

    private int demand(String skillId) {
        return (int) similar.stream()
                .flatMap(occupation -> occupation.requirement(skillId).stream())
                .filter(requirement -> !requirement.suppressed() && requirement.importance() >= importance)
                .count();
    }

    boolean isTransferable(String skillId) {
        return need(skillId) >= least;
    }
}
