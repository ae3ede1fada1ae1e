package io.careerplan.assessment.evidenceoffer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.events.MilestoneCompleted;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OfferIdTest {

    private static final UUID PLAN = new UUID(1, 2);
    private static final Instant AT = Instant.parse("2026-11-20T10:00:00.123Z");

    @Test
    void theSameMilestoneIsTheSameOffer() {
        assertEquals(id(PLAN, "m1", AT), id(PLAN, "m1", AT));
        assertNotEquals(id(PLAN, "m1", AT), id(PLAN, "m2", AT));
        assertNotEquals(id(PLAN, "m1", AT), id(new UUID(1, 3), "m1", AT));
    }

    @Test
    void itIsOfVersionSevenAndSortsByTheMomentOfTheMilestone() {
        var id = id(PLAN, "m1", AT);

        assertEquals(7, id.version());
        assertEquals(2, id.variant());
        assertEquals(AT.toEpochMilli(), id.getMostSignificantBits() >>> 16);
        assertTrue(id.toString().compareTo(id(PLAN, "m2", AT.plusMillis(1)).toString()) < 0);
    }

    private static UUID id(UUID plan, String milestone, Instant at) {
        var due = LocalDate.parse("2026-11-30");
        return OfferId.of(new MilestoneCompleted(new UUID(0, 1), plan, milestone, due, at, List.of(), "M", List.of()));
    }
}
