package io.careerplan.planning.proposal;

import io.careerplan.planning.plan.PlanSnapshot;
import io.careerplan.planning.replan.ReplanInput;

/**
 * What a proposal is worked out from.
 *
 * @param plan the plan that it is to change
 */
record Preparation(Occasion occasion, PlanSnapshot plan, ReplanInput input) {}
