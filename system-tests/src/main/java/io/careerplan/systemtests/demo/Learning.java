package io.careerplan.systemtests.demo;

import com.fasterxml.jackson.databind.JsonNode;

/** Still step 3: how the gaps are closed within the hours and the money there are. */
record Learning(Person employee, Story story) {

    private static final int SHOWN = 3;

    void play(String analysis) {
        var path = employee.path() + "/development-plans";
        var plan = employee.assessment()
                .post(path, "{\"analysisId\": \"" + analysis + "\"}")
                .expect(201);
        story.say(
                "A development plan of %s hours has %d objectives and leaves %d gaps open, each with its reason.",
                plan.text("/totalHours"),
                plan.body().at("/objectives").size(),
                plan.body().at("/uncovered").size());
        plan.body().at("/objectives").valueStream().limit(SHOWN).forEach(this::tell);
        var completed = employee.assessment()
                .post(path + "/" + plan.id() + "/completion", "")
                .expect(200);
        story.say("It is %s: plans are drafted with what it chose.", completed.text("/status"));
        story.more("GET /assessment/v1" + path + "/" + plan.id());
    }

    private void tell(JsonNode objective) {
        story.say(
                "  %s by %s with %s.",
                objective.at("/skillName").asText(),
                objective.at("/dueOn").asText(),
                objective.at("/resources/0/title").asText());
    }
}
