package io.careerplan.planning.forecast;

import java.util.List;

/** Which risks happen in a run, when, and what they cost. */
final class RunRisks {
    private static final int DAYS_OF_WEEK = 7;
    private static final double ROUNDING = 1e-9;

    private final List<ForecastRisk> risks;
    private final boolean[] happens;
    private final double[] moment;

    RunRisks(List<ForecastRisk> risks) {
        this.risks = risks;
        this.happens = new boolean[risks.size()];
        this.moment = new double[risks.size()];
    }

    /** The moment is a share of the time that the work takes in the run, whatever that is. */
    void draw(Draws draws) {
        for (int i = 0; i < happens.length; i++) {
            happens[i] = draws.risk(i) < risks.get(i).probability();
            moment[i] = draws.risk(i);
        }
    }

    boolean happens(int risk) {
        return happens[risk];
    }

    /** Days by which something is held up that would be done at a time; what is done by then is past it. */
    int delay(double done, double allDone) {
        return delayWithout(-1, done, allDone);
    }

    int delayWithout(int risk, double done, double allDone) {
        double weeks = 0;
        for (int i = 0; i < happens.length; i++) {
            if (happens[i] && i != risk && moment[i] * allDone < done) {
                weeks += risks.get(i).delayWeeks();
            }
        }
        return (int) Math.ceil(weeks * DAYS_OF_WEEK - ROUNDING);
    }
}
