package io.careerplan.tracking.recommendation;

import java.util.List;
import java.util.stream.Stream;

/** The rules, each a named value. A new rule is one constant, its two texts and a test named after it. */
final class Rules {

    /** One milestone missed, and not long ago: a later date is enough. */
    static final Rule MILESTONE_LATE =
            Rule.of("milestone-late", RecommendationKind.MORE_TIME, MilestoneFindings::milestoneLate);

    /** Several missed, or one for long: the rest of the plan no longer fits. */
    static final Rule PLAN_SLIPPED =
            Rule.of("plan-slipped", RecommendationKind.RE_PLAN, MilestoneFindings::planSlipped);

    /** The work done is far behind the time passed, though no date tells it yet. */
    static final Rule SCHEDULE_OFF_TRACK =
            Rule.of("schedule-off-track", RecommendationKind.RE_PLAN, MilestoneFindings::scheduleOffTrack);

    /** Done tasks took far more than planned. */
    static final Rule EFFORT_ABOVE_PLAN =
            Rule.of("effort-above-plan", RecommendationKind.LESS_SCOPE, TaskFindings::effortAbovePlan);

    /** Tasks were begun and for long not brought to an end. */
    static final Rule TASKS_STUCK = Rule.of("tasks-stuck", RecommendationKind.MENTOR_HELP, TaskFindings::tasksStuck);

    /** All the work on a skill is done, which the person's ratings do not know yet. */
    static final Rule SKILL_PRACTISED =
            Rule.once("skill-practised", RecommendationKind.SKILL_RE_RATING, TaskFindings::skillPractised);

    /** A milestone came to much less than expected: the goal that it serves may need another look. */
    static final Rule GOAL_OUT_OF_REACH =
            Rule.of("goal-out-of-reach", RecommendationKind.GOAL_UPDATE, MilestoneFindings::goalOutOfReach);

    /** Everything reached before its date. */
    static final Rule ALL_DONE_EARLY =
            Rule.of("all-done-early", RecommendationKind.CELEBRATE, MilestoneFindings::allDoneEarly);

    /** Planning prepared a proposal and no advice is open that it would carry out. Not found in a plan: told by planning. */
    static final Rule PROPOSAL_PREPARED =
            Rule.of("proposal-prepared", RecommendationKind.RE_PLAN, (situation, limits) -> Stream.empty());

    static final List<Rule> ALL = List.of(
            MILESTONE_LATE,
            PLAN_SLIPPED,
            SCHEDULE_OFF_TRACK,
            EFFORT_ABOVE_PLAN,
            TASKS_STUCK,
            SKILL_PRACTISED,
            GOAL_OUT_OF_REACH,
            ALL_DONE_EARLY);

    private Rules() {}
}
