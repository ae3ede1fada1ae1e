package io.careerplan.planning.quality;

import io.careerplan.events.GoalHorizon;
import io.careerplan.events.GoalState;
import io.careerplan.events.GoalStatus;
import io.careerplan.events.SmartScore;
import io.careerplan.events.WorkValue;
import io.careerplan.planning.document.PlanDocument;
import io.careerplan.planning.document.PlanFixture;
import io.careerplan.planning.execution.Bias;
import io.careerplan.planning.forecast.ForecastInput;
import io.careerplan.planning.forecast.ForecastModel;
import io.careerplan.planning.quality.QualityLimits.Thresholds;
import io.careerplan.planning.schedule.Capacity;
import io.careerplan.planning.schedule.PlanBasis;
import io.careerplan.planning.schedule.Remaining;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Plans to be judged: the published example with a difference, of a person of whom nothing else is known. */
final class QualityFixture {
    static final UUID GOAL = new UUID(3, 7);
    static final QualitySettings SETTINGS = new SmallRyeConfigBuilder()
            .withMapping(QualitySettings.class)
            .build()
            .getConfigMapping(QualitySettings.class);

    private QualityFixture() {}

    static QualityLimits limits() {
        return SETTINGS.limits(new Thresholds(SETTINGS.leastScore(), SETTINGS.leastMean()));
    }

    static QualityBasis good(String patch) {
        return basis(PlanFixture.good(patch), List.of(), Optional.empty());
    }

    /** The example whose milestones serve a goal that is known. */
    static QualityBasis withGoal(SmartScore smart, List<WorkValue> values) {
        var patch = """
                {"roadmap": {"milestones": {"first-pipeline": {"goalId": "%1$s"}, "certificate": {"goalId": "%1$s"}}}}""".formatted(GOAL);
        return basis(PlanFixture.good(patch), List.of(goal(smart, values)), Optional.empty());
    }

    static QualityBasis withAlignment(String alignment) {
        return basis(PlanFixture.good("{}"), List.of(), Optional.of(new BigDecimal(alignment)));
    }

    private static GoalState goal(SmartScore smart, List<WorkValue> values) {
        return new GoalState(
                GOAL,
                GoalHorizon.SHORT,
                null,
                "Lead data engineering",
                null,
                null,
                null,
                null,
                null,
                values,
                null,
                GoalStatus.OPEN,
                smart);
    }

    /** The example with a difference, as it stands on a day. */
    static QualityBasis on(String day, String patch) {
        return basis(PlanFixture.good(patch), LocalDate.parse(day), List.of(), Optional.empty());
    }

    private static QualityBasis basis(PlanDocument document, List<GoalState> goals, Optional<BigDecimal> alignment) {
        return basis(document, document.startsOn(), goals, alignment);
    }

    private static QualityBasis basis(
            PlanDocument document, LocalDate today, List<GoalState> goals, Optional<BigDecimal> alignment) {
        var standing = Capacity.of(document.resources(), Optional.empty())
                .map(capacity -> new PlanBasis(
                        "plan", document, capacity, today, Bias.OF_PEOPLE, Remaining.all(), Set.of(), goals));
        return new QualityBasis(
                document,
                standing,
                standing.map(ForecastInput::of).map(ForecastModel::run),
                goals,
                alignment,
                limits());
    }
}
