package io.careerplan.planning.schedule;

import io.careerplan.kit.Algorithm;

/**
 * Greedy list scheduler: lays work into weeks so that every hard rule holds (hours of a week, blocked weeks, money of a
 * month, prerequisites, fixed dates), important work early, few things at once. What cannot be kept is left out, the
 * least important first, and named with what would make it fit. Same problem, same schedule.
 */
@Algorithm
public final class Scheduler {

    private Scheduler() {}

    /** The best schedule found. */
    public static Schedule schedule(ScheduleProblem problem) {
        var weeks = Weeks.of(problem);
        var selection = Selection.of(problem, weeks);
        var filling = selection.filling();
        return new Schedule(filling.shares(), new Misfits(problem, weeks, selection).all());
    }
}
