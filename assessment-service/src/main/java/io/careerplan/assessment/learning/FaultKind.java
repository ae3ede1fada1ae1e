package io.careerplan.assessment.learning;

import java.util.Locale;

/** What can be wrong with an objective, with the part of it that says so and the words for whoever wrote it. */
public enum FaultKind {
    BEFORE_THE_PLAN("startsOn", "Must not be before the first day of the plan."),
    ENDS_BEFORE_IT_STARTS("dueOn", "Must not be before the day on which it starts."),
    AFTER_THE_DEADLINE("dueOn", "Must not be after the deadline of the plan."),
    BEFORE_A_PREREQUISITE("startsOn", "Must not be before those that it comes after are due."),
    LEADS_NOWHERE("resources", "At least one of the resources must lead above the present level."),
    OTHER_CURRENCY("resources", "Prices in another currency than the budget cannot be held against it."),
    OVER_BUDGET("resources", "What begins in this month costs more than the monthly budget."),
    OVER_WEEKLY_HOURS("dueOn", "What is to be done until this day takes more than the weekly hours.");

    private final String part;
    private final String detail;

    FaultKind(String part, String detail) {
        this.part = part;
        this.detail = detail;
    }

    /** The member of the objective that it is about. */
    public String part() {
        return part;
    }

    /** A stable code, kebab-case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What would be right. */
    public String detail() {
        return detail;
    }
}
