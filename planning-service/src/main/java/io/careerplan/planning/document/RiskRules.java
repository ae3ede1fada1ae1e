package io.careerplan.planning.document;

import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rules on risks and what answers them. */
final class RiskRules {
    private RiskRules() {}

    static Stream<String> risingResiduals(PlanDocument document) {
        return document.risks().register().entrySet().stream().flatMap(item -> {
            var at = Pointers.item(Pointers.RISKS, item.getKey());
            var risk = item.getValue();
            return Stream.concat(
                    rises(risk.residualLikelihood(), risk.likelihood(), at + "/residualLikelihood"),
                    rises(risk.residualImpact(), risk.impact(), at + "/residualImpact"));
        });
    }

    static Stream<String> unknownRisks(PlanDocument document) {
        var known = document.risks().register();
        return document.contingencies().plans().entrySet().stream()
                .filter(item -> !known.containsKey(item.getValue().riskId()))
                .map(item -> Pointers.item(Pointers.CONTINGENCIES, item.getKey()) + "/riskId");
    }

    static Stream<String> unknownAlternatives(PlanDocument document) {
        return document.contingencies().plans().entrySet().stream()
                .filter(item -> isUnknown(item.getValue().alternative(), document))
                .map(item -> Pointers.item(Pointers.CONTINGENCIES, item.getKey()) + "/alternative");
    }

    private static Stream<String> rises(@Nullable Integer residual, int inherent, String pointer) {
        return residual != null && residual > inherent ? Stream.of(pointer) : Stream.of();
    }

    private static boolean isUnknown(@Nullable String alternative, PlanDocument document) {
        return alternative != null && toBringIn(document).noneMatch(items -> items.containsKey(alternative));
    }

    private static Stream<Map<String, ?>> toBringIn(PlanDocument document) {
        return Stream.of(
                document.roadmap().alternatives(),
                document.learning().activities(),
                document.roadmap().milestones(),
                document.resources().reserves());
    }
}
