package io.careerplan.systemtests.demo;

import java.time.LocalDate;

/** Step 2: goals in three horizons, each serving the larger one, and what the employee looks for in work. */
record Wishes(Person employee, Story story) {

    private static final String VALUES = """
            {"values": {"ACHIEVEMENT": 5, "INDEPENDENCE": 4, "RECOGNITION": 3,
                        "RELATIONSHIPS": 7, "SUPPORT": 5, "WORKING_CONDITIONS": 6}}
            """;

    void play(LocalDate today) {
        story.step(2, "What the employee wants");
        var vision = goal("VISION", "", "Lead the people team of a company", "people led", 0, 8, today.plusYears(6));
        var medium =
                goal("MEDIUM", vision, "Work as a human resources specialist", "job offers", 0, 1, today.plusYears(2));
        goal("SHORT", medium, "Run ten recorded practice interviews", "interviews", 0, 10, today.plusMonths(9));
        values();
        rate();
    }

    private String goal(
            String horizon, String parent, String statement, String metric, int from, int to, LocalDate due) {
        var body = """
                {"horizon": "%s", %s "statement": "%s", "metric": "%s", "unit": "count",
                 "baseline": %d, "target": %d, "due": "%s", "checkpoint": "%s", "values": ["RELATIONSHIPS", "ACHIEVEMENT"],
                 "occupation": "%s"}
                """.formatted(
                        horizon, parent(parent), statement, metric, from, to, due, due.minusMonths(3), Career.TARGET);
        var goal = employee.assessment().post(employee.path() + "/goals", body).expect(201);
        story.say("%s, by %s: \"%s\".", horizon, due, statement);
        return goal.id();
    }

    private static String parent(String id) {
        return id.isEmpty() ? "" : "\"parentId\": \"" + id + "\",";
    }

    private void values() {
        employee.assessment().put(employee.path() + "/work-values", VALUES).expect(201);
        var fit = employee.assessment()
                .get(employee.path() + "/work-values/alignments?occupation=" + Career.TARGET)
                .expect(200);
        story.say("The values of %s meet the employee's by %s of 100.", Career.TARGET, fit.text("/alignment"));
    }

    private void rate() {
        var quality =
                employee.assessment().get(employee.path() + "/goal-quality").expect(200);
        story.say(
                "%d goals are rated by SMART rules, each point explained.",
                quality.body().at("/goals").size());
        story.more("GET /assessment/v1" + employee.path() + "/goal-quality");
    }
}
