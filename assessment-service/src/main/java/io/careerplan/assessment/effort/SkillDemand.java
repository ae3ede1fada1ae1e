package io.careerplan.assessment.effort;

import io.careerplan.assessment.catalogue.Occupation;
import io.careerplan.assessment.catalogue.Requirement;
import io.careerplan.assessment.readiness.GapConventions;
import io.careerplan.kit.Algorithm;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Which skills are demanded, by one occupation and by how many of all. */
@Algorithm
public final class SkillDemand {

    private final Map<String, Demand> bySkill = new HashMap<>();
    private final double least;

    private SkillDemand(double least) {
        this.least = least;
    }

    /** Over all occupations of a catalogue. */
    public static SkillDemand of(Collection<Occupation> occupations, GapConventions conventions) {
        var demand = new SkillDemand(conventions.demandImportance());
        occupations.forEach(occupation -> occupation.requirements().values().forEach(demand::count));
        return demand;
    }

    private void count(Requirement requirement) {
        if (!requirement.suppressed()) {
            bySkill.merge(
                    requirement.skillId(),
                    Demand.UNKNOWN.and(demands(requirement)),
                    (sum, one) -> sum.and(one.demanding() > 0));
        }
    }

    /** How many occupations demand the skill. */
    public Demand of(String skillId) {
        return bySkill.getOrDefault(skillId, Demand.UNKNOWN);
    }

    /** Whether this occupation demands the skill. */
    public boolean demands(Occupation occupation, String skillId) {
        var requirement = occupation.requirements().get(skillId);
        return requirement != null && !requirement.suppressed() && demands(requirement);
    }

    private boolean demands(Requirement requirement) {
        return requirement.importance() >= least;
    }
}
