package io.careerplan.assessment.gap;

import io.careerplan.assessment.catalogue.Occupation;
import io.careerplan.assessment.catalogue.Skill;
import io.careerplan.assessment.effort.Effort;
import io.careerplan.assessment.effort.HourRange;
import io.careerplan.assessment.effort.Priority;
import io.careerplan.assessment.effort.Yardstick;
import io.careerplan.assessment.readiness.Comparison;
import io.careerplan.assessment.readiness.Readiness;
import io.careerplan.events.GapStatus;
import io.careerplan.kit.Algorithm;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is found of every skill of the catalogue for one of the chosen targets. Only a gap gets a priority and hours:
 * what may be no gap at all is nothing to work on.
 *
 * @param target the one that is looked at
 * @param chosen all targets that were chosen
 * @param estimates where the person stands, 0 to 1, by skill id
 * @param readiness of the person for the target
 * @param yardstick what people are measured against
 */
@Algorithm
record SkillFindings(
        Occupation target,
        List<Occupation> chosen,
        Map<String, Double> estimates,
        Readiness readiness,
        Yardstick yardstick) {

    /** The findings, first things first. */
    List<Finding> all() {
        return yardstick.catalogue().skills().stream()
                .map(this::finding)
                .sorted(FindingOrder.FIRST_THINGS_FIRST)
                .toList();
    }

    private Finding finding(Skill skill) {
        var estimate = estimates.get(skill.id());
        var requirement = target.requirement(skill.id()).orElse(null);
        if (requirement == null) {
            return Finding.withoutData(skill, null, estimate);
        }
        return Comparison.of(requirement, estimate)
                .map(compared -> Finding.compared(
                        skill,
                        requirement,
                        compared,
                        Shortfall.of(compared, readiness, yardstick.conventions()),
                        closing(compared)))
                .orElseGet(() -> Finding.withoutData(skill, requirement, estimate));
    }

    private @Nullable Closing closing(Comparison compared) {
        if (compared.status() != GapStatus.GAP) {
            return null;
        }
        var effort = yardstick.hours().effort(compared, readiness.asked(), target.jobZone());
        var learning = Learning.of(compared.skillId(), effort, preparation(compared));
        return new Closing(urgency(compared, effort), learning);
    }

    private Urgency urgency(Comparison compared, Effort effort) {
        var neededBy = neededBy(compared.skillId());
        var demand = yardstick.demand().of(compared.skillId());
        var hours = effort.known().map(HourRange::middle).orElse(null);
        return Urgency.of(new Priority(compared.weight(), compared.gap(), demand, neededBy.size(), hours), neededBy);
    }

    /** The chosen targets that demand the skill, and this one, which misses it. */
    private List<String> neededBy(String skillId) {
        return chosen.stream()
                .filter(each ->
                        each.code().equals(target.code()) || yardstick.demand().demands(each, skillId))
                .map(Occupation::code)
                .sorted()
                .toList();
    }

    private @Nullable Preparation preparation(Comparison compared) {
        var zone = target.jobZone();
        var hours = yardstick.hours().preparation(zone);
        return zone == null || hours.isEmpty()
                ? null
                : new Preparation(zone, hours.get(), readiness.shareOfAsked(compared.weightedGap()));
    }
}
