package io.careerplan.assessment.survey;

import io.careerplan.assessment.Api;
import io.careerplan.assessment.Someone;
import io.restassured.response.Response;

/** Responses as callers word them. */
public final class SurveyFixture {

    private SurveyFixture() {}

    /** All four items of the index, each as high as that is good. */
    public static String index(int job, int pay, int organisation, int recommend) {
        return """
                {"instrument": "work-satisfaction-index", "answers": [
                  {"item": "job", "value": %d}, {"item": "pay", "value": %d},
                  {"item": "organisation", "value": %d}, {"item": "recommend", "value": %d}]}
                """.formatted(job, pay, 6 - organisation, recommend);
    }

    /** The single item, 0 to 10. */
    public static String overall(int value) {
        return """
                {"instrument": "overall-satisfaction", "answers": [{"item": "overall", "value": %d}]}
                """.formatted(value);
    }

    public static Response answer(Api caller, Someone person, String response) {
        return caller.post(response, "people/{id}/survey-responses", person.id());
    }
}
