package io.careerplan.tracking.progress;

import io.careerplan.kit.access.AccessControl;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.audit.Audit;
import io.careerplan.kit.id.Ids;
import io.careerplan.kit.outbox.Outbox;
import io.careerplan.tracking.plan.Milestone;
import io.careerplan.tracking.plan.MilestoneCompletion;
import io.careerplan.tracking.plan.MilestoneState;
import io.careerplan.tracking.plan.PlanCopies;
import io.careerplan.tracking.plan.PlanCopy;
import io.careerplan.tracking.plan.Plans;
import io.careerplan.tracking.plan.Task;
import io.careerplan.tracking.plan.TaskLog;
import io.careerplan.tracking.plan.WorkEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** What a person reports about an active plan: work on tasks, milestones reached. */
@ApplicationScoped
class Execution {

    private final Plans plans;
    private final PlanCopies copies;
    private final AccessControl access;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    Execution(Plans plans, PlanCopies copies, AccessControl access, Outbox outbox, Audit audit, Clock clock) {
        this.plans = plans;
        this.copies = copies;
        this.access = access;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** Adds an entry of work to a task. */
    @Transactional
    TaskLog log(UUID planId, String taskId, WorkEntry entry) {
        PlanCopy plan = editable(planId);
        Task task = plans.requireTask(planId, taskId);
        var before = task.state();
        TaskLog log = copies.log(plan, task, Ids.next(), entry, clock.instant());
        outbox.append(log.event());
        audit.record("task-logged", "task", task.id(), plan.personId(), before, log.event());
        return log;
    }

    /** Reaches a milestone, in time or late. */
    @Transactional
    MilestoneCompletion complete(UUID planId, String milestoneId, List<String> evidence) {
        PlanCopy plan = editable(planId);
        Milestone milestone = plans.requireMilestone(planId, milestoneId);
        MilestoneState before = milestone.state();
        MilestoneCompletion completion = copies.complete(plan, milestone, evidence, clock.instant());
        outbox.append(completion.event());
        audit.record("milestone-completed", "milestone", milestone.id(), plan.personId(), before, completion.event());
        return completion;
    }

    /** The plan, locked; what the caller may not edit does not exist for them. */
    private PlanCopy editable(UUID planId) {
        access.require(plans.require(planId).personId(), Section.PROGRESS, Verb.EDIT);
        return plans.requireLocked(planId);
    }
}
