package io.careerplan.assessment.smart;

import static io.careerplan.assessment.smart.SmartLetter.ACHIEVABLE;
import static io.careerplan.assessment.smart.SmartLetter.MEASURABLE;
import static io.careerplan.assessment.smart.SmartLetter.RELEVANT;
import static io.careerplan.assessment.smart.SmartLetter.SPECIFIC;
import static io.careerplan.assessment.smart.SmartLetter.TIMELY;

import io.careerplan.events.GoalHorizon;
import io.careerplan.kit.Algorithm;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a goal gets a point for. A new rule is one constant, its two texts and the test named after it. */
@Algorithm
public enum SmartRule {
    /** The statement says what is done, and to what. */
    VERB_AND_OBJECT(SPECIFIC, goal -> Wording.hasVerbAndObject(goal.statement())),
    /** The verb tells when it is done, or else a measure does. */
    CLEAR_VERB(
            SPECIFIC,
            goal -> Wording.hasVerbAndObject(goal.statement())
                    && (!Wording.isVague(goal.statement()) || isMeasured(goal))),
    /** It is said what is measured, and in what. */
    METRIC_AND_UNIT(MEASURABLE, goal -> isSaid(goal.metric()) && isSaid(goal.unit())),
    /** It is said where the metric starts and where it is to get, so that it has a direction. */
    BASELINE_TO_TARGET(MEASURABLE, SmartRule::hasDirection),
    /** The latest forecast gives it an even chance or better. */
    EVEN_CHANCE(ACHIEVABLE, SmartRule::hasEvenChance),
    /** The latest forecast gives it four chances in five or better. */
    GOOD_CHANCE(ACHIEVABLE, SmartRule::hasGoodChance),
    /** It serves a larger goal; a vision, which has none above it, says why it matters. */
    LARGER_PURPOSE(RELEVANT, goal -> goal.horizon() == GoalHorizon.VISION ? isSaid(goal.motivation()) : goal.parent()),
    /** It serves something the person looks for in work. */
    SERVES_A_VALUE(RELEVANT, goal -> goal.values() > 0),
    /** It is due within its horizon's window. */
    DUE_IN_WINDOW(TIMELY, SmartRule::isDueInWindow),
    /** There is a day before it is due on which it shows how things stand. */
    HAS_CHECKPOINT(TIMELY, goal -> goal.due() != null && goal.checkpoint());

    private static final BigDecimal EVEN = new BigDecimal("0.5");
    private static final BigDecimal GOOD = new BigDecimal("0.8");

    private final SmartLetter letter;

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final Predicate<GoalFacts> rule;

    SmartRule(SmartLetter letter, Predicate<GoalFacts> rule) {
        this.letter = letter;
        this.rule = rule;
    }

    /** What it is a point of. */
    public SmartLetter letter() {
        return letter;
    }

    /** Its stable name, kebab-case, under which its texts are kept. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean isMet(GoalFacts goal) {
        return rule.test(goal);
    }

    private static boolean isSaid(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private static boolean isMeasured(GoalFacts goal) {
        return isSaid(goal.metric()) && goal.target() != null;
    }

    private static boolean hasDirection(GoalFacts goal) {
        var baseline = goal.baseline();
        var target = goal.target();
        return baseline != null && target != null && baseline.compareTo(target) != 0;
    }

    private static boolean hasEvenChance(GoalFacts goal) {
        return isLikely(goal, EVEN);
    }

    private static boolean hasGoodChance(GoalFacts goal) {
        return isLikely(goal, GOOD);
    }

    private static boolean isLikely(GoalFacts goal, BigDecimal least) {
        var probability = goal.probability();
        return probability != null && probability.compareTo(least) >= 0;
    }

    private static boolean isDueInWindow(GoalFacts goal) {
        var due = goal.due();
        return due != null && HorizonWindow.of(goal.horizon(), goal.plannedOn()).contains(due);
    }
}
