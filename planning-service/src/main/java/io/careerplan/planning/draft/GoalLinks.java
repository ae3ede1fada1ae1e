package io.careerplan.planning.draft;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import io.careerplan.events.GoalState;
import io.careerplan.events.GoalStatus;
import io.careerplan.kit.Algorithm;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which goal a milestone serves: the nearest open one that names one of its skills, else the nearest that aims at the
 * target occupation or at the end of the path. SHORT goals are nearer than MEDIUM ones, those nearer than a VISION; of
 * equals, the one due first.
 */
@Algorithm
final class GoalLinks {
    private final List<GoalState> goals;
    private final List<String> targets;

    GoalLinks(Collection<GoalState> goals, List<String> targets) {
        this.goals = goals.stream()
                .filter(goal -> goal.status() == GoalStatus.OPEN)
                .sorted(comparing(GoalState::horizon)
                        .reversed()
                        .thenComparing(GoalState::due, nullsLast(naturalOrder()))
                        .thenComparing(goal -> goal.id().toString()))
                .toList();
        this.targets = List.copyOf(targets);
    }

    /** The goal that work on these skills serves, where there is one. */
    Optional<GoalState> of(Collection<String> skillNames) {
        return first(goal -> skillNames.stream().anyMatch(skill -> names(goal, skill)))
                .or(() -> first(goal -> targets.contains(String.valueOf(goal.occupation()))));
    }

    private Optional<GoalState> first(Predicate<GoalState> fits) {
        return goals.stream().filter(fits).findFirst();
    }

    private static boolean names(GoalState goal, String skill) {
        var metric = goal.metric();
        return Stream.of(goal.statement(), metric == null ? "" : metric)
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(skill.toLowerCase(Locale.ROOT)));
    }
}
