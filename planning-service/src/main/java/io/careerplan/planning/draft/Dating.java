package io.careerplan.planning.draft;

import io.careerplan.kit.Algorithm;
import io.careerplan.planning.document.PlanDocument;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the dates of a scope. First every step is a milestone of its own far ahead, to see by when each is done in four
 * runs of five; then the steps of a quarter become one milestone on the last of those days, and dates move on until the
 * plan as a whole is likely enough.
 */
@Algorithm
final class Dating {
    private static final int MOST_ROUNDS = 6;
    private static final int YEARS_AHEAD = 5;
    private static final int MOST_YEARS = 10;

    private final DraftBasis basis;
    private final Scope scope;
    private final Composition composition;

    private Dating(DraftBasis basis, Scope scope) {
        this.basis = basis;
        this.scope = scope;
        this.composition = new Composition(basis, scope);
    }

    /**
     * What came out.
     *
     * @param fitting the plan where it is likely enough by the limit
     * @param needed the day it would take; absent where no day within sight would do
     */
    record Dated(Optional<Attempt> fitting, Optional<LocalDate> needed) {

        static Dated fits(Attempt attempt) {
            return new Dated(
                    Optional.of(attempt), Optional.of(attempt.document().endsOn()));
        }
    }

    static Dated of(DraftBasis basis, Scope scope) {
        return new Dating(basis, scope).dated();
    }

    /** How likely a scope is done by the limit, however its milestones lie. */
    static BigDecimal probability(DraftBasis basis, Scope scope) {
        var dating = new Dating(basis, scope);
        return dating.attempt(Stage.apart(scope.steps(), basis.limit()), basis.limit())
                .probability();
    }

    private Dated dated() {
        var apart = Stage.apart(scope.steps(), farAhead());
        var attempt = attempt(apart, farAhead());
        var needed = attempt.allDone(apart).map(this::weekEnd);
        if (needed.isEmpty() || needed.get().isAfter(basis.limit())) {
            return new Dated(Optional.empty(), needed);
        }
        return settle(days(apart, attempt), needed.get());
    }

    /** Each round all dates lie a week later; quarters are told apart anew. */
    private Dated settle(Map<String, LocalDate> days, LocalDate firstEnd) {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            var attempt = attempt(Stage.quarterly(scope.steps(), later(days, round)), end(later(firstEnd, round)));
            if (attempt.isLikely(basis.conventions().leastProbability())) {
                return Dated.fits(attempt);
            }
        }
        return new Dated(Optional.empty(), Optional.of(basis.limit().plusWeeks(1)));
    }

    private Attempt attempt(List<Stage> stages, LocalDate end) {
        return Attempt.of(basis, composition.document(stages, end));
    }

    private Map<String, LocalDate> later(Map<String, LocalDate> days, int weeks) {
        var moved = new HashMap<String, LocalDate>();
        days.forEach((step, day) -> moved.put(step, later(day, weeks)));
        return moved;
    }

    private LocalDate later(LocalDate day, int weeks) {
        var moved = day.plusWeeks(weeks);
        return moved.isAfter(basis.limit()) ? basis.limit() : moved;
    }

    private Map<String, LocalDate> days(List<Stage> apart, Attempt attempt) {
        var days = new HashMap<String, LocalDate>();
        apart.forEach(stage -> attempt.done(stage).ifPresent(day -> days.put(stage.id(), weekEnd(day))));
        return days;
    }

    private LocalDate end(LocalDate needed) {
        var wished = basis.endsOn();
        return wished == null ? needed : wished;
    }

    /** The Sunday of that week, unless the plan has to end within it. */
    private LocalDate weekEnd(LocalDate day) {
        var sunday = Stage.sunday(day);
        return !day.isAfter(basis.limit()) && sunday.isAfter(basis.limit()) ? basis.limit() : sunday;
    }

    private LocalDate farAhead() {
        var far = basis.limit().plusYears(YEARS_AHEAD);
        var last = basis.startsOn().plusYears(MOST_YEARS);
        return far.isBefore(last) ? far : last;
    }

    /** The document of an attempt with its work as tasks. */
    static PlanDocument planned(Attempt attempt) {
        return Composition.scheduled(attempt.document(), attempt.schedule());
    }
}
