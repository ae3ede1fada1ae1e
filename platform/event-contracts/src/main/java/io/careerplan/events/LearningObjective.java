package io.careerplan.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A skill that is brought from one level to another by a day.
 *
 * @param skillId the skill
 * @param skillName its name then
 * @param critical whether the analysis calls the gap so
 * @param from level it begins at, as a share of the scale, 0 to 1
 * @param to level it leads to, as a share of the scale, above the one it begins at
 * @param startsOn first day of work on it
 * @param dueOn last day of it
 * @param after skills of other objectives of the plan that come before this one
 * @param practiceHours hours of practice beside the resources
 * @param resources what is worked through, in order
 * @param measures what tells that it is reached; one of them is enough
 */
public record LearningObjective(
        String skillId,
        String skillName,
        boolean critical,
        BigDecimal from,
        BigDecimal to,
        LocalDate startsOn,
        LocalDate dueOn,
        List<String> after,
        BigDecimal practiceHours,
        List<ObjectiveResource> resources,
        List<SuccessMeasure> measures) {

    public LearningObjective {
        after = List.copyOf(after);
        resources = List.copyOf(resources);
        measures = List.copyOf(measures);
    }
}
