package io.careerplan.planning.plan;

/** Where the chances of a plan are kept, so that those before and after each step are known. */
public interface ForecastLog {

    /** Works out the chances of a plan as it stands now, in the transaction of the step; nothing without a capacity. */
    void append(PlanSnapshot plan);
}
