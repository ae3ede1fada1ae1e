package io.careerplan.planning.draft;

import io.careerplan.kit.Algorithm;
import io.careerplan.planning.document.PlanDocument;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
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
    private static final int MOST_ROUNDS = 4;
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
        return settle(Stage.quarterly(scope.steps(), days(apart, attempt)), needed.get());
    }

    private Dated settle(List<Stage> quarters, LocalDate firstEnd) {
        var stages = quarters;
        var needed = firstEnd;
        for (int round = 0; round < MOST_ROUNDS && !needed.isAfter(basis.limit()); round++) {
            var attempt = attempt(stages, end(needed));
            if (attempt.isLikely(basis.conventions().leastProbability())) {
                return Dated.fits(attempt);
            }
            stages = later(stages, attempt);
            needed = later(needed, stages, attempt);
        }
        return new Dated(
                Optional.empty(),
                Optional.of(Attempt.later(needed, basis.limit().plusWeeks(1))));
    }

    private Attempt attempt(List<Stage> stages, LocalDate end) {
        return Attempt.of(basis, composition.document(stages, end));
    }

    /** A milestone that is done later than it is due moves on; none comes earlier. */
    private List<Stage> later(List<Stage> stages, Attempt attempt) {
        var moved = new ArrayList<Stage>();
        stages.forEach(stage -> moved.add(
                attempt.done(stage).map(this::weekEnd).map(stage::notBefore).orElse(stage)));
        return moved;
    }

    /** The end moves to the day all is done; by a week where that is not known or not later. */
    private LocalDate later(LocalDate end, List<Stage> stages, Attempt attempt) {
        var due = stages.stream().map(Stage::due).reduce(end, Attempt::later);
        var done = attempt.allDone(stages).map(this::weekEnd).orElse(end);
        var moved = Attempt.later(due, done);
        return moved.isAfter(end) ? moved : end.plusWeeks(1);
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
