package io.careerplan.assessment.situationdetails;

import io.careerplan.kit.problem.InputError;
import io.careerplan.kit.problem.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** What an assessment has to be beyond its form. Everything that is wrong is said at once, each at its place. */
public final class SituationCheck {

    /** Longer than most work in one field; an earlier day is more likely a slip of the pen. */
    private static final int OLDEST_YEARS = 50;

    private final LocalDate today;
    private final Predicate<UUID> scored;
    private final List<InputError> errors = new ArrayList<>();

    /**
     * A check as of a day.
     *
     * @param scored whether the person has a response of that id with a score
     */
    public SituationCheck(LocalDate today, Predicate<UUID> scored) {
        this.today = today;
        this.scored = scored;
    }

    /**
     * Passes if the assessment can be so.
     *
     * @throws Refusal 400 naming every place that is wrong
     */
    public void check(SituationDetails wanted) {
        day(wanted.assessedOn());
        var compensation = wanted.compensation();
        if (compensation != null) {
            currencies(compensation);
        }
        responses(wanted.surveyResponses());
        if (!errors.isEmpty()) {
            throw Refusal.badInput(errors);
        }
    }

    private void day(LocalDate day) {
        if (day.isAfter(today)) {
            wrong("/assessedOn", "in-the-future", "Must be today or before, in the person's time zone.");
        } else if (day.isBefore(today.minusYears(OLDEST_YEARS))) {
            wrong("/assessedOn", "too-long-ago", "Must be at most " + OLDEST_YEARS + " years ago.");
        }
    }

    private void currencies(Compensation compensation) {
        var currency = compensation.base().currency();
        compensation.parts().forEach((place, money) -> {
            if (!money.currency().equals(currency)) {
                wrong(
                        "/compensation" + place + "/currency",
                        "mixed-currencies",
                        "Must be " + currency + " as the base is: amounts of several currencies have no sum.");
            }
        });
    }

    private void responses(List<UUID> responses) {
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < responses.size(); i++) {
            var at = "/surveyResponses/" + i;
            if (!scored.test(responses.get(i))) {
                wrong(at, "unknown-response", "The person has no response of this id with a score.");
            } else if (!seen.add(responses.get(i))) {
                wrong(at, "duplicate", "The response is named twice.");
            }
        }
    }

    private void wrong(String pointer, String code, String detail) {
        errors.add(new InputError(pointer, code, detail));
    }
}
