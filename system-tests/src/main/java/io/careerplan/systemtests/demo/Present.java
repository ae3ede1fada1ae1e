package io.careerplan.systemtests.demo;

import io.careerplan.systemtests.http.Answer;

/** Still step 1: how satisfied the employee is, and where they stand in their work. */
record Present(Person employee, Story story) {

    private static final String CONTENT = """
            {"instrument": "work-satisfaction-index", "answers": [
              {"item": "job", "value": 4}, {"item": "pay", "value": 3},
              {"item": "organisation", "value": 2}, {"item": "recommend", "value": 4}]}
            """;
    private static final String LATER = """
            {"instrument": "work-satisfaction-index", "answers": [
              {"item": "job", "value": 2}, {"item": "pay", "value": 3},
              {"item": "organisation", "value": 4}, {"item": "recommend", "value": 3}]}
            """;
    private static final String ASSESSMENT = """
            {"role": "Customer service representative", "responsibilities": ["Answer what customers ask"],
             "performance": {"rating": "MEETS_EXPECTATIONS", "evidence": ["https://example.org/review"]},
             "strengths": [{"text": "Calms angry customers"}], "weaknesses": [{"text": "Puts off written reports"}],
             "areasToImprove": [{"text": "Speaking to groups"}],
             "compensation": {"base": {"amount": "38000.00", "currency": "USD"},
                              "benefits": [{"name": "Transport", "value": {"amount": "600.00", "currency": "USD"}}]}}
            """;

    private static final String CERTIFICATE = """
            {"kind": "CERTIFICATE", "title": "Call centre coach", "organisation": "Chamber of commerce",
             "startedOn": "2024-05-01", "expiresOn": "2029-04-30"}
            """;

    void play() {
        employee.assessment()
                .post(employee.path() + "/qualifications", CERTIFICATE)
                .expect(201);
        answer(CONTENT);
        var change = answer(LATER).body().at("/change");
        story.say(
                "Satisfaction went from %s to %s: %s by the rule %s.",
                change.at("/from").asText(),
                change.at("/to").asText(),
                change.at("/verdict").asText(),
                change.at("/rule").asText());
        var assessed = employee.assessment()
                .post(employee.path() + "/situation-assessments", ASSESSMENT)
                .expect(201);
        story.say(
                "The situation is assessed; paid are %s %s in all, and %d parts of the report are missing.",
                assessed.text("/totalCompensation/amount"),
                assessed.text("/totalCompensation/currency"),
                assessed.body().at("/missing").size());
        story.more("GET /assessment/v1" + employee.path() + "/situation-assessments/" + assessed.id());
        market();
    }

    private void market() {
        var position =
                employee.assessment().get(employee.path() + "/market-position").expect(200);
        story.say(
                "That pay is at percentile %s of what %s earn (%s, %s).",
                position.text("/pay/standing"),
                position.text("/title"),
                position.text("/pay/source/dataSet"),
                position.text("/pay/source/release"));
        story.more("GET /assessment/v1" + employee.path() + "/market-position");
    }

    private Answer answer(String answers) {
        return employee.assessment()
                .post(employee.path() + "/survey-responses", answers)
                .expect(201);
    }
}
