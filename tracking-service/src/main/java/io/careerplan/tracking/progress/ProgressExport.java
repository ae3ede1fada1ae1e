package io.careerplan.tracking.progress;

import io.careerplan.events.MilestoneCompleted;
import io.careerplan.events.MilestoneMissed;
import io.careerplan.tracking.plan.PlanStanding;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that is held here about the execution of a person's plans.
 *
 * @param plans the plans
 * @param standings their milestones and tasks
 * @param taskLog entries of work, in the order in which they were made
 */
record ProgressExport(
        List<ProgressView> plans,
        List<PlanStanding> standings,
        Stream<LogView> taskLog,
        List<MilestoneCompleted> milestonesCompleted,
        List<MilestoneMissed> milestonesMissed) {}
