package io.careerplan.assessment.smart;

import io.careerplan.events.SmartScore;
import io.careerplan.kit.Algorithm;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which of the rules a goal meets; each is a point.
 *
 * @param met in the order of the rules
 */
@Algorithm
public record SmartCard(Set<SmartRule> met) {

    public SmartCard {
        var ordered = EnumSet.noneOf(SmartRule.class);
        ordered.addAll(met);
        met = Collections.unmodifiableSet(ordered);
    }

    /** The card of a goal. */
    public static SmartCard of(GoalFacts goal) {
        var met = EnumSet.allOf(SmartRule.class);
        met.removeIf(rule -> !rule.isMet(goal));
        return new SmartCard(met);
    }

    /** Points of a letter, 0 to 2. */
    public int points(SmartLetter letter) {
        return (int) met.stream().filter(rule -> rule.letter() == letter).count();
    }

    /** Points of all letters, 0 to 10. */
    public int total() {
        return met.size();
    }

    /** The points as events tell them. */
    public SmartScore score() {
        return new SmartScore(
                points(SmartLetter.SPECIFIC),
                points(SmartLetter.MEASURABLE),
                points(SmartLetter.ACHIEVABLE),
                points(SmartLetter.RELEVANT),
                points(SmartLetter.TIMELY));
    }

    /** Whether the goal is put well enough for a goals document: a point of every letter but the forecast's. */
    public boolean isPresentable() {
        return Stream.of(SmartLetter.values())
                .filter(letter -> letter != SmartLetter.ACHIEVABLE)
                .allMatch(letter -> points(letter) > 0);
    }
}
