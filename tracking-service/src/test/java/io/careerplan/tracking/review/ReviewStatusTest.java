package io.careerplan.tracking.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.careerplan.kit.problem.Refusal;
import io.careerplan.tracking.text.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewStatusTest {

    @Test
    void isCompletedOnce() {
        assertEquals(ReviewStatus.COMPLETED, ReviewStatus.OPEN.complete());
        Refusal refusal = assertThrows(Refusal.class, ReviewStatus.COMPLETED::complete);
        assertEquals("review-already-completed", refusal.code());
    }

    @Test
    void everyQuestionHasAText() {
        ReviewQuestions.IDS.forEach(id -> Texts.in(List.of()).of("review.question." + id));
    }
}
