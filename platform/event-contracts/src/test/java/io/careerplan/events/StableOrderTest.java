package io.careerplan.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The same content is the same bytes, whatever order it was put together in, and nobody changes it afterwards. */
class StableOrderTest {

    @Test
    void verbsComeInTheOrderOfTheirEnum() {
        Set<GrantVerb> verbs = new LinkedHashSet<>(List.of(GrantVerb.APPROVE, GrantVerb.READ));

        assertEquals(
                List.of(GrantVerb.READ, GrantVerb.APPROVE),
                new ArrayList<>(grant(verbs).verbs()));
    }

    @Test
    void thresholdsComeInAlphabeticalOrder() {
        Map<String, BigDecimal> thresholds = new LinkedHashMap<>();
        thresholds.put("b", BigDecimal.TWO);
        thresholds.put("a", BigDecimal.ONE);

        assertEquals(
                List.of("a", "b"),
                List.copyOf(organisation(thresholds).thresholds().keySet()));
    }

    @Test
    void skillsOfAMilestoneComeInAlphabeticalOrderAndOnce() {
        UUID id = new UUID(0, 1);
        var told = new MilestoneCompleted(
                id, id, "m", LocalDate.EPOCH, Instant.EPOCH, List.of(), "M", List.of("b", "a", "b"));

        assertEquals(List.of("a", "b"), told.skillIds());
    }

    @Test
    void aCopyIsKeptThatNobodyChanges() {
        Map<String, BigDecimal> thresholds = new LinkedHashMap<>();
        OrganisationState organisation = organisation(thresholds);
        thresholds.put("a", BigDecimal.ONE);

        assertEquals(Map.of(), organisation.thresholds());
        assertThrows(
                UnsupportedOperationException.class,
                () -> organisation.thresholds().clear());
    }

    @Test
    void moneyWithoutACurrencyCodeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Money(BigDecimal.ONE, "euro"));
        assertEquals("EUR", new Money(BigDecimal.ONE, "EUR").currency());
    }

    private static GrantState grant(Set<GrantVerb> verbs) {
        UUID id = new UUID(0, 1);
        return new GrantState(id, 0, id, id, GrantRole.COACH, Set.of(GrantSection.PLAN), verbs, false);
    }

    private static OrganisationState organisation(Map<String, BigDecimal> thresholds) {
        return new OrganisationState("acme", 0, "Acme", "Europe/Berlin", "en", "EUR", thresholds);
    }
}
