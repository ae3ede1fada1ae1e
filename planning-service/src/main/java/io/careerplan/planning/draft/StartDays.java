package io.careerplan.planning.draft;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.next;

import io.careerplan.events.PersonState;
import io.careerplan.kit.problem.InputError;
import io.careerplan.kit.problem.Refusal;
import io.careerplan.planning.fact.PersonFacts;
import io.careerplan.planning.wording.DraftTexts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** On which day a generated plan starts: in the person's own time zone. */
@ApplicationScoped
class StartDays {
    private static final int YEARS_AHEAD = 1;

    private final Clock clock;

    StartDays(Clock clock) {
        this.clock = clock;
    }

    /**
     * As wished, else the next Monday.
     *
     * @throws Refusal 400 with each date or amount of the request that cannot be meant
     */
    LocalDate startOf(PersonFacts known, DraftRequest request) {
        var today = today(known);
        var startsOn = Optional.ofNullable(request.startsOn()).orElseGet(() -> today.with(next(MONDAY)));
        if (startsOn.isBefore(today) || startsOn.isAfter(today.plusYears(YEARS_AHEAD))) {
            throw Refusal.badInput(List.of(
                    new InputError("/startsOn", "start-out-of-range", DraftTexts.reason("input.start-out-of-range"))));
        }
        var errors = DraftInput.errors(request, startsOn);
        if (!errors.isEmpty()) {
            throw Refusal.badInput(errors);
        }
        return startsOn;
    }

    private LocalDate today(PersonFacts known) {
        ZoneId zone = known.person().map(PersonState::timeZone).map(ZoneId::of).orElse(ZoneOffset.UTC);
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
