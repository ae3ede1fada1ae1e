package io.careerplan.planning.document;

/** Places in a plan document as JSON pointers. */
final class Pointers {
    static final String ENDS_ON = "/endsOn";
    static final String MILESTONES = "/roadmap/milestones";
    static final String ACTIVITIES = "/learning/activities";
    static final String TASKS = "/timeline/tasks";
    static final String CADENCE = "/flexibility/cadence";
    static final String PATH = "/roadmap/path";
    static final String ALTERNATIVES = "/roadmap/alternatives";
    static final String ADJUSTMENT_RULES = "/flexibility/adjustmentRules";
    static final String BLOCKED_WEEKS = "/resources/blockedWeeks";
    static final String BUDGET = "/resources/monthlyBudget";
    static final String RESERVES = "/resources/reserves";
    static final String RISKS = "/risks/register";
    static final String CONTINGENCIES = "/contingencies/plans";

    private Pointers() {}

    static String milestone(String id) {
        return item(MILESTONES, id);
    }

    static String activity(String id) {
        return item(ACTIVITIES, id);
    }

    static String task(String id) {
        return item(TASKS, id);
    }

    static String item(String section, String id) {
        return section + "/" + id.replace("~", "~0").replace("/", "~1");
    }
}
