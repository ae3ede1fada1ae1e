package io.careerplan.assessment.smart;

import io.careerplan.events.GoalHorizon;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A goal that meets every rule, and the same with one thing other. */
record SmartFixture(GoalFacts facts) {

    static final LocalDate TODAY = LocalDate.parse("2026-11-25");

    static SmartFixture perfect() {
        return new SmartFixture(new GoalFacts(
                GoalHorizon.MEDIUM,
                "Lead a team of five",
                "team members led",
                "people",
                BigDecimal.ZERO,
                BigDecimal.valueOf(5),
                TODAY,
                TODAY.plusYears(2),
                true,
                true,
                "It matters",
                1,
                BigDecimal.ONE));
    }

    SmartFixture saying(String statement) {
        return with(facts.horizon(), statement, facts.due(), facts.checkpoint(), facts.parent(), facts.values());
    }

    SmartFixture measuredBy(String metric, String unit, String baseline, String target) {
        return new SmartFixture(new GoalFacts(
                facts.horizon(),
                facts.statement(),
                metric,
                unit,
                number(baseline),
                number(target),
                TODAY,
                facts.due(),
                facts.checkpoint(),
                facts.parent(),
                facts.motivation(),
                facts.values(),
                facts.probability()));
    }

    SmartFixture likely(String probability) {
        return serving(facts.horizon(), facts.parent(), facts.motivation(), facts.values(), number(probability));
    }

    SmartFixture serving(GoalHorizon horizon, boolean parent, String motivation, int values) {
        return serving(horizon, parent, motivation, values, facts.probability());
    }

    SmartFixture due(LocalDate due, boolean checkpoint) {
        return with(facts.horizon(), facts.statement(), due, checkpoint, facts.parent(), facts.values());
    }

    boolean meets(SmartRule rule) {
        return SmartCard.of(facts).met().contains(rule);
    }

    private SmartFixture serving(
            GoalHorizon horizon, boolean parent, String motivation, int values, BigDecimal probability) {
        return new SmartFixture(new GoalFacts(
                horizon,
                facts.statement(),
                facts.metric(),
                facts.unit(),
                facts.baseline(),
                facts.target(),
                TODAY,
                facts.due(),
                facts.checkpoint(),
                parent,
                motivation,
                values,
                probability));
    }

    private SmartFixture with(
            GoalHorizon horizon, String statement, LocalDate due, boolean checkpoint, boolean parent, int values) {
        return new SmartFixture(new GoalFacts(
                horizon,
                statement,
                facts.metric(),
                facts.unit(),
                facts.baseline(),
                facts.target(),
                TODAY,
                due,
                checkpoint,
                parent,
                facts.motivation(),
                values,
                facts.probability()));
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
