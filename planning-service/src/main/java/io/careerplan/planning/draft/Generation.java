package io.careerplan.planning.draft;

import io.careerplan.kit.Algorithm;
import io.careerplan.planning.curriculum.Curriculum;
import io.careerplan.planning.curriculum.Strand;
import io.careerplan.planning.document.DocumentRule;
import io.careerplan.planning.document.PlanDocument;
import io.careerplan.planning.document.PlanRule;
import io.careerplan.planning.document.SubmissionRule;
import io.careerplan.planning.draft.Outcome.Drafted;
import io.careerplan.planning.draft.Outcome.Unrealistic;
import io.careerplan.planning.schedule.ScheduleValidator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Generates a plan: as much of the curriculum as is likely done by the limit, the most important first. The same facts
 * give the same plan.
 */
@Algorithm
final class Generation {
    /** Standard deviations from the median that four of five runs stay below. */
    private static final double FOUR_OF_FIVE = .8416;

    private static final double DAYS_OF_WEEK = 7;
    private static final BigDecimal HALF_HOUR = new BigDecimal("0.5");

    /** Hours a week beyond which more hours are no advice [C]. */
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(80);

    private static final int MOST_TRIES = 6;
    private static final List<Integer> LATER_WEEKS = List.of(0, 1, 2, 4, 8, 16);
    private static final int MOST_YEARS = 10;

    private final DraftBasis basis;
    private final Curriculum curriculum;
    private final AdvanceSteps advance;

    private Generation(DraftBasis basis) {
        this.basis = basis;
        this.curriculum = Curriculum.of(basis.needs(), basis.target().title(), basis.means());
        this.advance = new AdvanceSteps(basis.path().path().moves().getFirst(), basis.means());
    }

    /**
     * The plan of a basis.
     *
     * @throws IllegalStateException when the plan breaks a rule: a mistake of the generation
     */
    static Outcome of(DraftBasis basis) {
        var generation = new Generation(basis);
        return generation
                .mostThatFits()
                .<Outcome>map(fitting -> new Drafted(sound(fitting), fitting.probability()))
                .orElseGet(generation::unrealistic);
    }

    private Optional<Attempt> mostThatFits() {
        int count = hopeful();
        var dated = Dating.of(basis, scope(count));
        while (dated.fitting().isEmpty() && count > least()) {
            count = fewer(count, dated.needed());
            dated = Dating.of(basis, scope(count));
        }
        return dated.fitting();
    }

    private Scope scope(int strands) {
        return Scope.of(curriculum, strands, advance);
    }

    /** One gap at least, where there is any that can be worked on. */
    private int least() {
        return Math.min(1, curriculum.strands().size());
    }

    /** As many strands as the activities allow, and by a rough reckoning the time. */
    private int hopeful() {
        double factor =
                basis.bias().median() * Math.exp(FOUR_OF_FIVE * basis.bias().sigma());
        double hours = basis.weeklyHours().doubleValue() * days(basis.limit()) / DAYS_OF_WEEK / factor;
        int count = curriculum.strands().size();
        while (count > least()
                && (activities(count) > basis.mostActivities() || scope(count).hours() > hours)) {
            count--;
        }
        return count;
    }

    private int activities(int strands) {
        return Scope.ALWAYS
                + curriculum.strands().stream()
                        .limit(strands)
                        .mapToInt(Strand::activities)
                        .sum();
    }

    /** As many less as the days that are missing take. */
    private int fewer(int count, Optional<LocalDate> needed) {
        double share = needed.map(day -> days(basis.limit()) / days(day)).orElse(0.0);
        double hours = scope(count).hours() * share;
        int fewer = count - 1;
        while (fewer > least() && scope(fewer).hours() > hours) {
            fewer--;
        }
        return fewer;
    }

    private double days(LocalDate until) {
        return ChronoUnit.DAYS.between(basis.startsOn(), until) + 1.0;
    }

    private Unrealistic unrealistic() {
        var scope = scope(least());
        var needed = Dating.of(basis, scope).needed();
        return new Unrealistic(
                basis.limit(),
                Dating.probability(basis, scope),
                enoughHours(needed).orElse(null),
                enoughTime(needed).orElse(null));
    }

    /** Found by trying, in half hours from where the missing days point to. */
    private Optional<BigDecimal> enoughHours(Optional<LocalDate> needed) {
        double ratio = needed.map(day -> days(day) / days(basis.limit())).orElse(1.0);
        var hours = halfHours(basis.weeklyHours().doubleValue() * ratio);
        for (int tries = 0; tries < MOST_TRIES && hours.compareTo(MOST_HOURS) <= 0; tries++) {
            if (new Generation(basis.withWeeklyHours(hours)).isLikely()) {
                return Optional.of(hours);
            }
            hours = halfHours(hours.doubleValue() * Math.max(1, 1 + tries / (double) MOST_TRIES))
                    .add(HALF_HOUR);
        }
        return Optional.empty();
    }

    /** Found by trying, from the day on that the forecast points to: a full plan has risks that a roomy one has not. */
    private Optional<LocalDate> enoughTime(Optional<LocalDate> needed) {
        var last = basis.startsOn().plusYears(MOST_YEARS);
        return needed.stream()
                .flatMap(day -> LATER_WEEKS.stream().map(day::plusWeeks))
                .filter(end -> !end.isAfter(last))
                .filter(end -> new Generation(basis.endingOn(end)).isLikely())
                .findFirst();
    }

    private boolean isLikely() {
        return Dating.of(basis, scope(least())).fitting().isPresent();
    }

    private static BigDecimal halfHours(double hours) {
        return BigDecimal.valueOf(Math.ceil(hours / HALF_HOUR.doubleValue()))
                .multiply(HALF_HOUR)
                .setScale(1, RoundingMode.HALF_UP);
    }

    private static PlanDocument sound(Attempt fitting) {
        var document = Dating.planned(fitting);
        var violations = ScheduleValidator.violations(fitting.problem(), fitting.schedule());
        var broken = DocumentRule.errors(document, PlanRule.values());
        var missing = DocumentRule.errors(document, SubmissionRule.values());
        if (!violations.isEmpty() || !broken.isEmpty() || !missing.isEmpty()) {
            throw new IllegalStateException("Generated plan is not sound: " + violations + broken + missing);
        }
        return document;
    }
}
