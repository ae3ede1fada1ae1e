package io.careerplan.tracking.personfact;

import io.careerplan.events.Circumstances;
import io.careerplan.events.PersonState;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What of a profile planning cannot do without, or wants to know.
 *
 * @param currentOccupation code of the present job's occupation
 * @param hoursSaid whether the weekly hours are known
 * @param budgetSaid whether the monthly budget is known
 * @param currency ISO 4217 code of the person's money
 */
public record Profile(@Nullable String currentOccupation, boolean hoursSaid, boolean budgetSaid, String currency) {

    static Profile of(PersonState person) {
        Circumstances own = person.circumstances();
        return new Profile(
                person.currentOccupation(), own.weeklyHours() != null, own.monthlyBudget() != null, person.currency());
    }

    /** The occupation that the person works in. */
    public Optional<String> occupation() {
        return Optional.ofNullable(currentOccupation);
    }
}
