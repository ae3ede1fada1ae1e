package io.careerplan.assessment.survey;

import static io.careerplan.assessment.survey.SurveyFixture.answer;
import static io.careerplan.assessment.survey.SurveyFixture.overall;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.careerplan.assessment.AssessmentTest;
import io.careerplan.assessment.Heard;
import io.careerplan.assessment.Tenant;
import io.careerplan.assessment.Waiting;
import io.careerplan.assessment.gapanalysis.Said;
import io.careerplan.events.SatisfactionMeasured;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Responses of a person at once. */
@AssessmentTest
class SurveyTurnsTest {

    @Inject
    Said said;

    @Test
    void ofTwoResponsesAtOnceTheLaterIsComparedWithTheEarlier() {
        var ada = Tenant.existing().employee();

        var answers = Waiting.answers(
                said, ada, () -> answer(ada.api(), ada, overall(9)), () -> answer(ada.api(), ada, overall(3)));

        answers.forEach(each -> each.then().statusCode(201));
        var told = Heard.of(ada.id(), SatisfactionMeasured.class, 2);
        assertNull(told.getFirst().change());
        assertNotNull(told.getLast().change());
        assertEquals(
                told.getLast().score().subtract(told.getFirst().score()),
                told.getLast().difference());
        List<String> shown = ada.api()
                .get("people/{p}/survey-series/{i}", ada.id(), "overall-satisfaction")
                .path("items.responseId");
        assertEquals(
                List.of(
                        told.getLast().responseId().toString(),
                        told.getFirst().responseId().toString()),
                shown);
    }
}
