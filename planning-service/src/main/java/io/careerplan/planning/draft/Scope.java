package io.careerplan.planning.draft;

import io.careerplan.kit.Algorithm;
import io.careerplan.planning.curriculum.Curriculum;
import io.careerplan.planning.curriculum.LearningNeed;
import io.careerplan.planning.curriculum.Step;
import io.careerplan.planning.curriculum.Strand;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How much of the curriculum the plan takes on.
 *
 * @param strands the most important of the curriculum
 * @param leftOut gaps that the plan does not work on, in the order of their importance
 * @param steps everything that is done, prerequisites before what waits for them
 */
@Algorithm
record Scope(List<Strand> strands, List<LearningNeed> leftOut, List<Step> steps) {
    /** Activities that every plan has: feedback, and what readies for the move. */
    static final int ALWAYS = 2;

    private static final int HIGHEST = 5;
    private static final int OF_CRITICAL = 4;
    private static final int OF_FEEDBACK = 5;

    Scope {
        strands = List.copyOf(strands);
        leftOut = List.copyOf(leftOut);
        steps = List.copyOf(steps);
    }

    /** The first strands of a curriculum, feedback after the first of them, and the move after them all. */
    static Scope of(Curriculum curriculum, int count, AdvanceSteps advance) {
        var strands = curriculum.strands().subList(0, count);
        var steps = new ArrayList<Step>();
        strands.forEach(strand -> steps.addAll(strand.steps()));
        var feedback = advance.feedback(strands);
        steps.addAll(feedback.cutTo(advance.means()));
        steps.addAll(advance.move(strands, feedback).cutTo(advance.means()));
        return new Scope(strands, leftOut(curriculum, count), steps);
    }

    private static List<LearningNeed> leftOut(Curriculum curriculum, int count) {
        var later = curriculum.strands().stream().skip(count).map(Strand::need);
        return Stream.concat(curriculum.withoutWay().stream(), later).toList();
    }

    /** The PERT mean of all hours. */
    double hours() {
        return steps.stream().mapToDouble(Step::hours).sum();
    }

    /** By step: strands from 5 downwards by their order, critical ones at least 4; feedback 5, as it steers the rest; the move 1. */
    Map<String, Integer> priorities() {
        var priorities = new HashMap<String, Integer>();
        steps.forEach(step -> priorities.put(step.id(), isFeedback(step) ? OF_FEEDBACK : 1));
        for (int rank = 0; rank < strands.size(); rank++) {
            int priority = priority(rank);
            strands.get(rank).steps().forEach(step -> priorities.put(step.id(), priority));
        }
        return priorities;
    }

    private static boolean isFeedback(Step step) {
        return AdvanceSteps.FEEDBACK.equals(step.origin().reference());
    }

    private int priority(int rank) {
        int byRank = HIGHEST - HIGHEST * rank / strands.size();
        return strands.get(rank).need().critical() ? Math.max(OF_CRITICAL, byRank) : byRank;
    }
}
