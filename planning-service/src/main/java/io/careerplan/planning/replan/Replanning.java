package io.careerplan.planning.replan;

import io.careerplan.events.Outlook;
import io.careerplan.kit.Algorithm;
import io.careerplan.planning.diff.PlanDiff;
import io.careerplan.planning.document.DocumentRule;
import io.careerplan.planning.document.PlanDocument;
import io.careerplan.planning.document.PlanRule;
import io.careerplan.planning.document.SubmissionRule;
import io.careerplan.planning.forecast.ForecastInput;
import io.careerplan.planning.forecast.ForecastModel;
import io.careerplan.planning.forecast.ForecastResult;
import io.careerplan.planning.schedule.PlanBasis;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Plans what is left of a plan anew, in up to three ways. Each gives way by the fewest steps with which the plan has
 * chance enough and all its work has weeks, or as far as it may. What a way gains is measured from the plan under the
 * hours there are now. One that gains too little is not offered; but a later date, be it none at all, is where a milestone
 * is overdue, for without it that milestone has no date to keep, and where the plan says other hours than there are, for
 * without it the plan would keep them. Same input, same options.
 */
@Algorithm
public final class Replanning {
    private final ReplanInput input;
    private final PlanBasis basis;
    private final Outlook before;
    private final Outlook now;
    private final List<ReplanOption> options = new ArrayList<>();
    private final List<Withheld> withheld = new ArrayList<>();

    private Replanning(ReplanInput input) {
        this.input = input;
        this.basis = input.basis();
        this.before = forecast(input.standing()).plan();
        this.now = basis.equals(input.standing()) ? before : forecast(basis).plan();
    }

    /** The options there are. */
    public static Replan of(ReplanInput input) {
        var anew = new Replanning(input);
        anew.consider(new LaterDate(input.basis(), input.limits()));
        anew.consider(new MoreHours(input.basis(), input.limits()));
        anew.consider(LessScope.of(input));
        return new Replan(anew.before, anew.options, anew.withheld);
    }

    private void consider(Concession way) {
        int steps = fewest(way);
        var relaid = relaid(way, steps);
        var then = Variant.with(way.at(steps), relaid.document());
        var result = forecast(then);
        if (!isWorthIt(way, result.plan())) {
            withhold(way, Withheld.Reason.TOO_LITTLE_GAIN, result, relaid);
        } else if (!relaid.misfits().isEmpty()) {
            withhold(way, Withheld.Reason.WORK_DOES_NOT_FIT, result, relaid);
        } else if (!isSound(relaid.document())) {
            withhold(way, Withheld.Reason.BREAKS_A_RULE, result, relaid);
        } else {
            options.add(option(way, then, relaid, result));
        }
    }

    private void withhold(Concession way, Withheld.Reason reason, ForecastResult result, Relaid relaid) {
        withheld.add(new Withheld(way.kind(), reason, result.plan().probability(), relaid.misfits()));
    }

    private ReplanOption option(Concession way, PlanBasis then, Relaid relaid, ForecastResult result) {
        return new ReplanOption(
                way.kind(),
                relaid.document(),
                then.capacity().weeklyHours(),
                result.plan(),
                result.milestones(),
                PlanDiff.between(input.present(), relaid.document()));
    }

    /** No step ever lowers the chance, so that halves can be searched. */
    private int fewest(Concession way) {
        int low = -1;
        int high = way.most();
        if (chance(way.at(high)).compareTo(input.limits().enough()) < 0) {
            return high;
        }
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (chance(way.at(middle)).compareTo(input.limits().enough()) >= 0) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return roomy(way, high);
    }

    /** The first step from there on with weeks for all work; where there is none, the step itself. */
    private int roomy(Concession way, int from) {
        return IntStream.rangeClosed(from, way.most())
                .filter(steps -> relaid(way, steps).misfits().isEmpty())
                .findFirst()
                .orElse(from);
    }

    private Relaid relaid(Concession way, int steps) {
        return Relaid.of(way.at(steps), input.begun());
    }

    private boolean isWorthIt(Concession way, Outlook then) {
        boolean gains = gain(then).compareTo(input.limits().leastGain()) >= 0;
        return gains || (way instanceof LaterDate && gain(then).signum() >= 0 && isDue());
    }

    private boolean isDue() {
        return OpenDates.hasOverdue(basis) || input.hasOtherHours();
    }

    private BigDecimal gain(Outlook then) {
        return then.probability().subtract(now.probability());
    }

    private static boolean isSound(PlanDocument plan) {
        return DocumentRule.errors(plan, PlanRule.values()).isEmpty()
                && DocumentRule.errors(plan, SubmissionRule.values()).isEmpty();
    }

    private static BigDecimal chance(PlanBasis plan) {
        return forecast(plan).plan().probability();
    }

    private static ForecastResult forecast(PlanBasis plan) {
        return ForecastModel.run(ForecastInput.of(plan));
    }
}
