package io.careerplan.planning.revision;

import io.careerplan.events.PlanChange;
import java.util.List;
import java.util.UUID;

/**
 * What changed between two revisions of a plan.
 *
 * @param from number of the revision compared from
 * @param to number of the revision compared to
 * @param changes none where the two say the same
 */
record DiffView(UUID planId, int from, int to, List<PlanChange> changes) {}
