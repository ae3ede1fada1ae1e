package io.careerplan.assessment.situationdetails;

import io.careerplan.kit.problem.InputErrors;
import io.careerplan.kit.problem.ListedOnce;
import io.careerplan.kit.problem.Refusal;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Predicate;

/** What an assessment has to be beyond its form. Everything that is wrong is said at once, each at its place. */
public final class SituationCheck {

    private static final ListedOnce RESPONSES = new ListedOnce(
            "/surveyResponses/%d",
            "unknown-response", "The person has no response of this id with a score.", "The response is named twice.");

    /** Longer than most work in one field; an earlier day is more likely a slip of the pen. */
    private static final int OLDEST_YEARS = 50;

    private final LocalDate today;
    private final Predicate<UUID> scored;
    private final InputErrors errors = new InputErrors();

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
        RESPONSES.check(wanted.surveyResponses(), scored, errors);
        errors.refuse();
    }

    private void day(LocalDate day) {
        if (day.isAfter(today)) {
            errors.wrong("/assessedOn", "in-the-future", "Must be today or before, in the person's time zone.");
        } else if (day.isBefore(today.minusYears(OLDEST_YEARS))) {
            errors.wrong("/assessedOn", "too-long-ago", "Must be at most " + OLDEST_YEARS + " years ago.");
        }
    }

    private void currencies(Compensation compensation) {
        var currency = compensation.base().currency();
        compensation.parts().forEach((place, money) -> {
            if (!money.currency().equals(currency)) {
                errors.wrong(
                        "/compensation" + place + "/currency",
                        "mixed-currencies",
                        "Must be " + currency + " as the base is: amounts of several currencies have no sum.");
            }
        });
    }
}
