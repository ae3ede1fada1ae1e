package io.careerplan.assessment.survey;

import io.careerplan.assessment.Api;
import io.careerplan.assessment.Someone;
import io.careerplan.assessment.instrument.Instrument;
import io.careerplan.assessment.instrument.InstrumentFixture;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Responses as the algorithms take them, and as callers word them. */
public final class SurveyFixture {

    static final ChangeConventions CONVENTIONS = new ChangeConventions(30, 5, 1.96, BigDecimal.valueOf(20));
    static final Instrument INDEX = InstrumentFixture.shipped("work-satisfaction-index");
    static final Instrument OVERALL = InstrumentFixture.shipped("overall-satisfaction");

    private SurveyFixture() {}

    static Instrument published(String sd, String reliability) {
        return InstrumentFixture.published(INDEX, sd, reliability);
    }

    /** So many responses of each pattern, given in turn by so many people. */
    static List<CompleteAnswers> responses(int people, int each, List<List<Integer>> patterns) {
        var all = patterns.stream()
                .flatMap(pattern -> Stream.generate(() -> pattern).limit(each))
                .toList();
        return IntStream.range(0, all.size())
                .mapToObj(i -> new CompleteAnswers(new UUID(0, i % people), all.get(i)))
                .toList();
    }

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
