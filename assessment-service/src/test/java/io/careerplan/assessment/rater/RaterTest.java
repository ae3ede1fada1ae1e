package io.careerplan.assessment.rater;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RaterTest {

    private static final List<String> REPORT = List.of("https://example.org/report");

    @Test
    void whoMayApproveAndNamesEvidenceRatesByEvidence() {
        assertEquals(RatingSource.EVIDENCE, source(RatingSource.COACH, true, REPORT));
    }

    @Test
    void withoutEvidenceOrWithoutApprovalTheStandingCounts() {
        assertEquals(RatingSource.COACH, source(RatingSource.COACH, true, List.of()));
        assertEquals(RatingSource.COACH, source(RatingSource.COACH, true, null));
        assertEquals(RatingSource.MENTOR, source(RatingSource.MENTOR, false, REPORT));
        assertEquals(RatingSource.SELF, source(RatingSource.SELF, false, REPORT));
    }

    private static RatingSource source(RatingSource standing, boolean approves, List<String> evidence) {
        var rating = new NewRating("2.A.1.c", "dreyfus", BigDecimal.ONE, null, null, evidence);
        return new Rater(UUID.randomUUID(), standing, approves).sourceOf(rating);
    }
}
