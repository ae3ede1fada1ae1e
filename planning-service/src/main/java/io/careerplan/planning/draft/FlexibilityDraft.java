package io.careerplan.planning.draft;

import io.careerplan.kit.Algorithm;
import io.careerplan.planning.curriculum.LearningNeed;
import io.careerplan.planning.document.AdjustmentRule;
import io.careerplan.planning.document.Cadence;
import io.careerplan.planning.document.Comparison;
import io.careerplan.planning.document.Flexibility;
import io.careerplan.planning.document.Origin;
import io.careerplan.planning.document.OriginKind;
import io.careerplan.planning.document.Trigger;
import io.careerplan.planning.document.TriggerMetric;
import io.careerplan.planning.wording.DraftTexts;
import io.careerplan.planning.wording.Figures;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How the plan is kept up to date: reviews, slack, and rules that say what is changed when. */
@Algorithm
final class FlexibilityDraft {
    private static final int MOST_NAMED = 3;
    private static final int LONGEST_CHANGE = 1000;

    /** When a plan is changed; the bands of progress are those that tracking speaks of. */
    private enum Rule {
        SLOWER(TriggerMetric.SCHEDULE_PERFORMANCE, Comparison.BELOW, "0.95", 28),
        OFF_TRACK(TriggerMetric.SCHEDULE_PERFORMANCE, Comparison.BELOW, "0.85", 14),
        MISSED(TriggerMetric.MILESTONES_MISSED, Comparison.AT_LEAST, "1", 0),
        UNLIKELY(TriggerMetric.FINISH_PROBABILITY, Comparison.BELOW, "0.6", 14),
        FASTER(TriggerMetric.FINISH_PROBABILITY, Comparison.AT_LEAST, "0.95", 28);

        @SuppressWarnings("ImmutableEnumChecker") // a record of values
        private final Trigger trigger;

        Rule(TriggerMetric metric, Comparison comparison, String value, int forDays) {
            trigger = new Trigger(metric, comparison, new BigDecimal(value), forDays);
        }

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private FlexibilityDraft() {}

    static Flexibility of(DraftConventions conventions, List<LearningNeed> leftOut) {
        Map<String, AdjustmentRule> rules = new TreeMap<>();
        Arrays.stream(Rule.values()).forEach(rule -> rules.put(rule.code(), adjustment(rule, conventions, leftOut)));
        return new Flexibility(
                new Cadence(conventions.monthlyEveryDays(), conventions.comprehensiveEveryDays()),
                rules,
                conventions.slack());
    }

    private static AdjustmentRule adjustment(Rule rule, DraftConventions conventions, List<LearningNeed> leftOut) {
        var next = String.join(
                ", ",
                leftOut.stream().limit(MOST_NAMED).map(LearningNeed::skillName).toList());
        var change = "adjustment." + rule.code() + (rule == Rule.FASTER && leftOut.isEmpty() ? ".all-in" : ".change");
        return new AdjustmentRule(
                rule.trigger,
                DraftTexts.cut(DraftTexts.reason(change, next), LONGEST_CHANGE),
                new Origin(OriginKind.PACK_RULE, "adjustment-" + rule.code()),
                DraftTexts.reason(
                        "adjustment." + rule.code() + ".reason",
                        Figures.percent(conventions.slack()),
                        String.valueOf(leftOut.size())));
    }
}
