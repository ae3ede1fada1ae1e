package io.careerplan.planning.quality;

import io.careerplan.planning.document.Pointers;
import java.util.Map;
import java.util.stream.Stream;

/** Whether each section holds as much as is needed. */
final class CompletenessRules {
    private CompletenessRules() {}

    static Stream<Reading> roadmap(QualityBasis basis) {
        return filled(
                Pointers.MILESTONES,
                basis.document().roadmap().milestones(),
                basis.limits().least().milestones());
    }

    static Stream<Reading> learning(QualityBasis basis) {
        return filled(
                Pointers.ACTIVITIES,
                basis.document().learning().activities(),
                basis.limits().least().activities());
    }

    static Stream<Reading> timeline(QualityBasis basis) {
        return filled(
                Pointers.TASKS,
                basis.document().timeline().tasks(),
                basis.limits().least().tasks());
    }

    static Stream<Reading> resources(QualityBasis basis) {
        return filled(
                Pointers.RESERVES,
                basis.document().resources().reserves(),
                basis.limits().least().reserves());
    }

    static Stream<Reading> risks(QualityBasis basis) {
        return filled(
                Pointers.RISKS,
                basis.document().risks().register(),
                basis.limits().least().risks());
    }

    static Stream<Reading> contingencies(QualityBasis basis) {
        return filled(
                Pointers.CONTINGENCIES,
                basis.document().contingencies().plans(),
                basis.limits().least().contingencies());
    }

    static Stream<Reading> flexibility(QualityBasis basis) {
        return filled(
                Pointers.ADJUSTMENT_RULES,
                basis.document().flexibility().adjustmentRules(),
                basis.limits().least().adjustmentRules());
    }

    private static Stream<Reading> filled(String pointer, Map<String, ?> items, int least) {
        double share = least == 0 ? 1 : (double) items.size() / least;
        return Stream.of(Reading.of(pointer, share, items.size(), least));
    }
}
