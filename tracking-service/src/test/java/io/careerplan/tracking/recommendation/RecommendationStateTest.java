package io.careerplan.tracking.recommendation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.careerplan.kit.problem.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecommendationStateTest {

    @ParameterizedTest
    @EnumSource(names = "OPEN", mode = EnumSource.Mode.EXCLUDE)
    void isDecidedOnce(RecommendationState decision) {
        RecommendationState decided = RecommendationState.OPEN.decide(decision);
        assertEquals(decision, decided);
        Refusal refusal = assertThrows(Refusal.class, () -> decided.decide(RecommendationState.ACCEPTED));
        assertEquals("recommendation-already-decided", refusal.code());
    }
}
