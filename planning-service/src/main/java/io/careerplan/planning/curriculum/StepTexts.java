package io.careerplan.planning.curriculum;

import io.careerplan.events.LearningResourceState;
import io.careerplan.events.Money;
import io.careerplan.planning.document.Effort;
import io.careerplan.planning.document.Origin;
import io.careerplan.planning.document.OriginKind;
import io.careerplan.planning.wording.DraftTexts;
import io.careerplan.planning.wording.Figures;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Steps with the figures that they follow from. */
final class StepTexts {
    /** Practice takes half of the hours of learning [C], from four to forty hours. */
    private static final double SHARE_OF_PRACTICE = .5;

    private static final double LEAST_PRACTICE = 4;
    private static final double MOST_PRACTICE = 40;
    private static final int PLACES_OF_MONEY = 2;

    private final String target;

    StepTexts(String target) {
        this.target = target;
    }

    /** A resource to be worked through. */
    Step study(LearningNeed need, String id, LearningResourceState resource, double level, List<String> before) {
        var effort = effort(need, resource);
        return new Step(
                id,
                StepKind.STUDY,
                DraftTexts.title("study.title", resource.title(), need.skillName()),
                DraftTexts.title("study.result", resource.title()),
                effort,
                before,
                cents(resource.cost()),
                origin(need),
                DraftTexts.reason(
                        hasHours(resource) ? "study.reason" : "study.reason-without-hours",
                        gapOf(need),
                        Figures.level(BigDecimal.valueOf(level)),
                        Figures.hours(effort.likely().doubleValue()),
                        range(need),
                        Figures.money(cents(resource.cost()))),
                need.skillId(),
                resource.id());
    }

    /** Learning at work with somebody who can do it, where no resource fits. */
    Step guided(LearningNeed need, String id, HourSpan hours) {
        return new Step(
                id,
                StepKind.STUDY,
                DraftTexts.title("guided.title", need.skillName()),
                DraftTexts.title("guided.result", need.skillName()),
                ThreePoints.ofRange(hours),
                List.of(),
                null,
                origin(need),
                DraftTexts.reason("guided.reason", gapOf(need), range(need)),
                need.skillId(),
                null);
    }

    /** What is learnt, applied in a piece of work. */
    Step practice(LearningNeed need, String id, Step learnt) {
        double hours =
                Math.clamp(learnt.effort().likely().doubleValue() * SHARE_OF_PRACTICE, LEAST_PRACTICE, MOST_PRACTICE);
        var level = Figures.level(need.required());
        return new Step(
                id,
                StepKind.LEVEL,
                DraftTexts.title("practice.title", need.skillName()),
                DraftTexts.title("practice.result", need.skillName(), level),
                ThreePoints.around(hours),
                List.of(learnt.id()),
                null,
                origin(need),
                DraftTexts.reason("practice.reason", gapOf(need), Figures.hours(hours), learnt.title()),
                need.skillId(),
                null);
    }

    private Effort effort(LearningNeed need, LearningResourceState resource) {
        var range = Optional.ofNullable(need.hours());
        return hasHours(resource)
                ? ThreePoints.ofResource(ResourceFit.hours(resource), range)
                : ThreePoints.ofRange(range.orElseThrow());
    }

    private static boolean hasHours(LearningResourceState resource) {
        return ResourceFit.hours(resource) < Double.MAX_VALUE;
    }

    private String gapOf(LearningNeed need) {
        return DraftTexts.reason(
                need.critical() ? "gap.critical" : "gap",
                need.skillName(),
                Figures.level(need.estimate()),
                Figures.level(need.required()),
                target,
                Figures.share(need.weightedGap()));
    }

    private static String range(LearningNeed need) {
        var hours = need.hours();
        return hours == null ? "–" : Figures.hours(hours.low()) + "–" + Figures.hours(hours.high());
    }

    private static Origin origin(LearningNeed need) {
        return new Origin(OriginKind.GAP, need.skillId());
    }

    private static @Nullable Money cents(@Nullable Money cost) {
        return cost == null || cost.amount().scale() <= PLACES_OF_MONEY
                ? cost
                : new Money(cost.amount().setScale(PLACES_OF_MONEY, RoundingMode.CEILING), cost.currency());
    }
}
