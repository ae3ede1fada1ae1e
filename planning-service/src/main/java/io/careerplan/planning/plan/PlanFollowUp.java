package io.careerplan.planning.plan;

/** What is done when a plan has changed or gone on in its life. */
public interface PlanFollowUp {

    /** Takes the plan as it stands now, in the transaction of the change. */
    void changed(PlanSnapshot plan);
}
