package io.careerplan.planning.document;

/** Places in a plan document as JSON pointers. */
public final class Pointers {
    public static final String ENDS_ON = "/endsOn";
    public static final String MILESTONES = "/roadmap/milestones";
    public static final String ACTIVITIES = "/learning/activities";
    public static final String TASKS = "/timeline/tasks";
    public static final String CADENCE = "/flexibility/cadence";
    public static final String PATH = "/roadmap/path";
    public static final String ALTERNATIVES = "/roadmap/alternatives";
    public static final String ADJUSTMENT_RULES = "/flexibility/adjustmentRules";
    public static final String BLOCKED_WEEKS = "/resources/blockedWeeks";
    public static final String BUDGET = "/resources/monthlyBudget";
    public static final String RESERVES = "/resources/reserves";
    public static final String RISKS = "/risks/register";
    public static final String CONTINGENCIES = "/contingencies/plans";

    private Pointers() {}

    /** A milestone. */
    public static String milestone(String id) {
        return item(MILESTONES, id);
    }

    /** An activity. */
    public static String activity(String id) {
        return item(ACTIVITIES, id);
    }

    /** A task. */
    public static String task(String id) {
        return item(TASKS, id);
    }

    /** An item of a section. */
    public static String item(String section, String id) {
        return section + "/" + id.replace("~", "~0").replace("/", "~1");
    }
}
