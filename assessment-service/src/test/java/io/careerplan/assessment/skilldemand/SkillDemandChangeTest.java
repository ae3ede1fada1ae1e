package io.careerplan.assessment.skilldemand;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.assessment.catalogue.DataRow;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SkillDemandChangeTest {

    private static final SkillRatings THEN = ratings(
            "29.1",
            Map.of("a", new Asked(3.0, 3.5), "b", new Asked(4, 5), "c", new Asked(2.99, 1), "gone", new Asked(5, 1)));
    private static final SkillRatings NOW = ratings(
            "30.1",
            Map.of("a", new Asked(2.99, 3.5), "b", new Asked(4, 3), "c", new Asked(2, 1), "new", new Asked(5, 1)));

    @Test
    void onlyOccupationsThatBothReleasesRateAreCompared() {
        var change = SkillDemandChange.of("A", THEN, NOW, 0.5, 3.0).orElseThrow();

        assertEquals(3, change.rated());
        assertEquals(share("0.666667", "0.333333", "-0.333333"), change.demand());
        assertEquals(share("0.333333", "0.333333", "0.000000"), change.demandAtLevel());
        assertEquals("29.1", change.then().release());
        assertEquals("30.1", change.now().release());
        assertEquals("* A", change.then().row());
        assertEquals("* A", change.now().row());
        assertEquals("US", change.now().area());
    }

    @Test
    void withoutAnOccupationInBothThereIsNoChangeOf0() {
        var other = ratings("30.1", Map.of("z", new Asked(5, 5)));

        assertEquals(Optional.empty(), SkillDemandChange.of("A", THEN, other, 0.5, 3.0));
    }

    private static ShareChange share(String then, String now, String difference) {
        return new ShareChange(new BigDecimal(then), new BigDecimal(now), new BigDecimal(difference));
    }

    private static SkillRatings ratings(String release, Map<String, Asked> byCode) {
        return new SkillRatings(byCode, new DataRow("O*NET Skills and Knowledge", release, "a A"));
    }
}
