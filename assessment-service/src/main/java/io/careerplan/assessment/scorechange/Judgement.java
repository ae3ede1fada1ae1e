package io.careerplan.assessment.scorechange;

import io.careerplan.events.ReliableChange;
import io.careerplan.kit.Algorithm;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Judges whether the difference of two scores is real. */
@Algorithm
public final class Judgement {

    private static final int PLACES = 4;

    private final MeasuredScore before;
    private final BigDecimal now;
    private final Norm norm;
    private final ChangeConventions conventions;

    private Judgement(MeasuredScore before, BigDecimal now, Norm norm, ChangeConventions conventions) {
        this.before = before;
        this.now = now;
        this.norm = norm;
        this.conventions = conventions;
    }

    /** What became of the score. */
    public static ScoreChange of(MeasuredScore before, BigDecimal now, Norm norm, ChangeConventions conventions) {
        var judgement = new Judgement(before, now, norm, conventions);
        return norm.errorOfDifference().map(judgement::byIndex).orElseGet(judgement::byFall);
    }

    private ScoreChange byIndex(double error) {
        var index = difference().abs().doubleValue() / error;
        return change(
                index > conventions.criticalIndex() ? direction() : ReliableChange.NONE,
                ChangeRule.RELIABLE_CHANGE_INDEX,
                BigDecimal.valueOf(index).setScale(PLACES, RoundingMode.HALF_EVEN),
                BigDecimal.valueOf(conventions.criticalIndex()));
    }

    private ScoreChange byFall() {
        var counts = difference().negate().compareTo(conventions.fall()) >= 0;
        return change(
                counts ? ReliableChange.FELL : ReliableChange.NONE, ChangeRule.FIXED_FALL, null, conventions.fall());
    }

    private ReliableChange direction() {
        return difference().signum() > 0 ? ReliableChange.ROSE : ReliableChange.FELL;
    }

    private BigDecimal difference() {
        return now.subtract(before.score());
    }

    private ScoreChange change(ReliableChange verdict, ChangeRule rule, @Nullable BigDecimal index, BigDecimal limit) {
        return new ScoreChange(
                before.responseId(), before.at(), before.score(), now, difference(), verdict, rule, index, limit, norm);
    }
}
