package io.careerplan.planning.replan;

import io.careerplan.planning.document.Activity;
import io.careerplan.planning.document.Cadence;
import io.careerplan.planning.document.Contingencies;
import io.careerplan.planning.document.Effort;
import io.careerplan.planning.document.Flexibility;
import io.careerplan.planning.document.Learning;
import io.careerplan.planning.document.Milestone;
import io.careerplan.planning.document.Origin;
import io.careerplan.planning.document.OriginKind;
import io.careerplan.planning.document.PathSection;
import io.careerplan.planning.document.PlanDocument;
import io.careerplan.planning.document.Resources;
import io.careerplan.planning.document.Risks;
import io.careerplan.planning.document.Roadmap;
import io.careerplan.planning.document.Task;
import io.careerplan.planning.document.Timeline;
import io.careerplan.planning.execution.Bias;
import io.careerplan.planning.schedule.Capacity;
import io.careerplan.planning.schedule.PlanBasis;
import io.careerplan.planning.schedule.Remaining;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Plans of ten weeks at ten hours a week from 2027-01-04 on, by their activities. Work takes as long as estimated. */
final class ReplanFixture {
    static final LocalDate START = LocalDate.of(2027, 1, 4);
    static final LocalDate END = LocalDate.of(2027, 3, 14);
    static final Origin ORIGIN = new Origin(OriginKind.PERSON, null);

    /** No spread and no bias: the chance is 0 or 1. */
    static final Bias NONE = new Bias(1, 0, 12, true);

    private final Map<String, Activity> activities = new TreeMap<>();
    private final Map<String, Milestone> milestones = new TreeMap<>();
    private final Map<String, Task> tasks = new TreeMap<>();
    private final Map<String, Integer> begun = new TreeMap<>();
    private Set<String> reached = Set.of();
    private Set<String> critical = Set.of();
    private Set<String> closed = Set.of();
    private Contingencies contingencies = new Contingencies(Map.of());
    private Risks risks = new Risks(Map.of());
    private @Nullable PathSection path;
    private Map<String, PathSection> alternatives = Map.of();
    private @Nullable BigDecimal hours;
    private LocalDate today = START;
    private ReplanLimits limits = PlanGenerator.LIMITS;

    ReplanFixture milestone(String id, String due, @Nullable String reason) {
        milestones.put(id, new Milestone(id, LocalDate.parse(due), null, ORIGIN, reason));
        return this;
    }

    /** An activity for a milestone that takes so many hours, without spread; its skill has its own id. */
    ReplanFixture activity(String id, String milestone, int hours, int priority, String... before) {
        return activity(id, milestone, hours, priority, null, before);
    }

    ReplanFixture activity(
            String id, String milestone, int hours, int priority, @Nullable LocalDate latest, String... before) {
        var effort = BigDecimal.valueOf(hours);
        activities.put(
                id,
                new Activity(
                        id,
                        milestone,
                        new Effort(effort, effort, effort),
                        List.of(before),
                        null,
                        latest,
                        null,
                        priority,
                        ORIGIN,
                        null,
                        id,
                        null));
        return this;
    }

    ReplanFixture task(String id, String activity, String week, int minutes) {
        tasks.put(id, new Task(id, activity, LocalDate.parse(week), minutes));
        return this;
    }

    /** A task with work on it. */
    ReplanFixture begun(String id, String activity, String week, int minutes, int open) {
        begun.put(id, open);
        return task(id, activity, week, minutes);
    }

    ReplanFixture reached(String... ids) {
        reached = Set.of(ids);
        return this;
    }

    ReplanFixture critical(String... skills) {
        critical = Set.of(skills);
        return this;
    }

    ReplanFixture closed(String... skills) {
        closed = Set.of(skills);
        return this;
    }

    ReplanFixture answered(Risks register, Contingencies plans) {
        risks = register;
        contingencies = plans;
        return this;
    }

    ReplanFixture path(PathSection chosen, PathSection other) {
        path = chosen;
        alternatives = Map.of("other", other);
        return this;
    }

    ReplanFixture on(String day) {
        today = LocalDate.parse(day);
        return this;
    }

    /** The person has other hours now than the ten that the plan says. */
    ReplanFixture hours(String now) {
        hours = new BigDecimal(now);
        return this;
    }

    ReplanFixture within(ReplanLimits other) {
        limits = other;
        return this;
    }

    ReplanInput input() {
        var plan = plan();
        var remaining = Remaining.of(
                plan,
                Map.of(),
                id -> begun.getOrDefault(id, plan.timeline().tasks().get(id).plannedMinutes()),
                reached);
        var capacity = Capacity.of(plan.resources(), Optional.empty()).orElseThrow();
        var basis = new PlanBasis("plan", plan, capacity, today, NONE, remaining, reached, List.of());
        var now = hours == null ? basis : Variant.withWeeklyHours(basis, hours);
        return new ReplanInput(basis, now, begun, critical, closed, limits);
    }

    private PlanDocument plan() {
        return new PlanDocument(
                "Plan",
                START,
                END,
                new Roadmap(milestones, path, alternatives),
                new Learning(activities),
                new Timeline(tasks),
                new Flexibility(new Cadence(30, 90), Map.of(), null),
                new Resources(BigDecimal.TEN, Set.of(), null, Map.of()),
                risks,
                contingencies);
    }
}
