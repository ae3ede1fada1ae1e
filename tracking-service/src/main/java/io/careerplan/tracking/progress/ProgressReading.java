package io.careerplan.tracking.progress;

import static java.util.stream.Collectors.toMap;

import io.careerplan.kit.access.AccessControl;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.http.PageOf;
import io.careerplan.kit.http.Position;
import io.careerplan.kit.http.Slice;
import io.careerplan.kit.problem.Refusal;
import io.careerplan.tracking.plan.Milestone;
import io.careerplan.tracking.plan.MilestoneCompletion;
import io.careerplan.tracking.plan.PlanCopy;
import io.careerplan.tracking.plan.PlanStanding;
import io.careerplan.tracking.plan.Plans;
import io.careerplan.tracking.plan.Standings;
import io.careerplan.tracking.plan.Task;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The execution of a plan as people read it. */
@ApplicationScoped
class ProgressReading {

    private final Plans plans;
    private final Standings standings;
    private final Courses courses;
    private final Items items;
    private final AccessControl access;
    private final Clock clock;

    ProgressReading(Plans plans, Standings standings, Courses courses, Items items, AccessControl access, Clock clock) {
        this.plans = plans;
        this.standings = standings;
        this.courses = courses;
        this.items = items;
        this.access = access;
        this.clock = clock;
    }

    @Transactional
    Versioned<ProgressView> progress(UUID planId) {
        PlanCopy plan = readable(planId);
        PlanStanding standing = standings.of(plan, clock.instant());
        ProgressView view = ProgressView.of(plan, standing, courses.of(plan, standing));
        return new Versioned<>(Fingerprint.of(view), view);
    }

    /** A page of the plan's milestones, by date. */
    @Transactional
    PageOf<MilestoneView> milestones(UUID planId, Slice slice) {
        ZoneId zone = standings.zoneOf(readable(planId).personId());
        List<Milestone> found = items.milestones(planId, slice);
        Map<String, MilestoneCompletion> reached = items.completionsOf(planId).stream()
                .collect(toMap(MilestoneCompletion::itemId, completion -> completion));
        return slice.page(
                found,
                milestone -> position(milestone.due(), milestone.id()),
                milestone -> MilestoneView.of(milestone, reached.get(milestone.itemId()), zone));
    }

    /** A milestone of a plan. */
    @Transactional
    Versioned<MilestoneView> milestone(UUID planId, String milestoneId) {
        PlanCopy plan = readable(planId);
        Milestone milestone = plans.requireMilestone(planId, milestoneId);
        MilestoneCompletion reached = items.findCompletion(milestone).orElse(null);
        ZoneId zone = standings.zoneOf(plan.personId());
        return new Versioned<>(plan.stamp(), MilestoneView.of(milestone, reached, zone));
    }

    /** A page of the plan's tasks, by week. */
    @Transactional
    PageOf<TaskView> tasks(UUID planId, TaskFilter filter, Slice slice) {
        readable(planId);
        List<Task> found = items.tasks(planId, filter, slice);
        return slice.page(found, task -> position(task.weekStart(), task.id()), TaskView::of);
    }

    /** A page of the entries of a task, oldest first. */
    @Transactional
    PageOf<LogView> logs(UUID planId, String taskId, Slice slice) {
        readable(planId);
        plans.requireTask(planId, taskId);
        return slice.page(items.logs(planId, taskId, slice), log -> Position.of(log.id()), LogView::of);
    }

    /** One entry of a task. */
    @Transactional
    LogView log(UUID planId, String taskId, UUID logId) {
        readable(planId);
        return items.findLog(logId)
                .filter(log -> log.planId().equals(planId) && log.taskId().equals(taskId))
                .map(LogView::of)
                .orElseThrow(Refusal::notFound);
    }

    private PlanCopy readable(UUID planId) {
        PlanCopy plan = plans.require(planId);
        access.require(plan.personId(), Section.PROGRESS, Verb.READ);
        return plan;
    }

    private static Position position(LocalDate day, UUID id) {
        return new Position(day.atStartOfDay(ZoneOffset.UTC).toInstant(), id);
    }
}
