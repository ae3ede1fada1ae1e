package io.careerplan.assessment.developmentcontent;

import io.careerplan.assessment.learning.Objective;
import io.careerplan.assessment.learning.Practice;
import io.careerplan.assessment.resourcefit.ChosenResource;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * What can be changed about an objective.
 *
 * @param startsOn first day of work on it
 * @param dueOn last day of it
 * @param resources ids of what is worked through, in order
 * @param practice what is learnt, applied
 */
record ObjectiveDetails(
        LocalDate startsOn,
        LocalDate dueOn,
        @Size(min = 1, max = 10) List<@NotBlank @Size(max = 120) String> resources,
        @Size(max = 10) List<Practice> practice) {

    static ObjectiveDetails of(Objective objective) {
        return new ObjectiveDetails(
                objective.startsOn(),
                objective.dueOn(),
                objective.resources().stream().map(ChosenResource::id).toList(),
                objective.practice());
    }
}
