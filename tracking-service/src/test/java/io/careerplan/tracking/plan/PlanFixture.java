package io.careerplan.tracking.plan;

import io.careerplan.events.PlanActivity;
import io.careerplan.events.PlanMilestone;
import io.careerplan.events.PlanState;
import io.careerplan.events.PlanStatus;
import io.careerplan.events.PlanTask;
import io.careerplan.events.ReviewCadence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Plans as planning tells them, named by situation. */
public record PlanFixture(
        UUID id,
        UUID person,
        long version,
        int revision,
        PlanStatus status,
        List<PlanMilestone> milestones,
        List<PlanTask> tasks) {

    public static final String SKILL = "2.A.1.c";
    public static final LocalDate STARTS = LocalDate.of(2026, 11, 2);

    /** Two milestones (m1 due 2026-11-20, m2 due 2027-01-31), two tasks of one activity. */
    public static PlanFixture active(UUID id, UUID person) {
        return new PlanFixture(
                id,
                person,
                3,
                0,
                PlanStatus.ACTIVE,
                List.of(milestone("m1", LocalDate.of(2026, 11, 20)), milestone("m2", LocalDate.of(2027, 1, 31))),
                List.of(task("t1", STARTS, 120), task("t2", STARTS.plusWeeks(1), 90)));
    }

    public static PlanMilestone milestone(String id, LocalDate due) {
        return new PlanMilestone(id, "Milestone " + id, due, new BigDecimal("12.5"), null);
    }

    /** A task of the activity that leads to m1 and builds {@link #SKILL}. */
    public static PlanTask practice() {
        return new PlanTask("t3", "a3", "Task t3", STARTS, 60);
    }

    public static PlanTask task(String id, LocalDate week, int minutes) {
        return new PlanTask(id, "a1", "Task " + id, week, minutes);
    }

    public PlanFixture status(PlanStatus other) {
        return new PlanFixture(id, person, version, revision, other, milestones, tasks);
    }

    /** The next version, changed by a revision. */
    public PlanFixture revised(List<PlanMilestone> otherMilestones, List<PlanTask> otherTasks) {
        return new PlanFixture(id, person, version + 1, revision + 1, status, otherMilestones, otherTasks);
    }

    public PlanState state() {
        return new PlanState(
                id,
                person,
                version,
                revision,
                status,
                "Become a platform engineer",
                STARTS,
                LocalDate.of(2027, 5, 31),
                milestones,
                activities(),
                tasks,
                new ReviewCadence(30, 90),
                null);
    }

    /** The one that builds a skill is there when one of its tasks is. */
    private List<PlanActivity> activities() {
        return Stream.of(
                        new PlanActivity("a1", "Course", "m1", new BigDecimal("20.333"), null, null, null, null),
                        new PlanActivity("a2", "Project", "m2", new BigDecimal("9.5"), null, null, null, null),
                        new PlanActivity("a3", "Practice", "m1", new BigDecimal("2"), null, null, null, SKILL))
                .filter(activity -> activity.skillId() == null || tasks.contains(practice()))
                .toList();
    }
}
