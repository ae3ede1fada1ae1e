package io.careerplan.assessment.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.events.OrganisationState;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OrganisationTest {

    private static final Instant NOW = Instant.parse("2026-11-02T08:00:00Z");

    @Test
    void aNewOneIsToldUnderVersionZeroWithNoThresholdOfItsOwn() {
        var request = new NewOrganisation("northwind", "Northwind", "Europe/Berlin", "en-GB", "EUR");

        var event = request.toOrganisation(NOW).created("northwind");

        assertEquals(
                new OrganisationState("northwind", 0, "Northwind", "Europe/Berlin", "en-GB", "EUR", Map.of()),
                event.organisation());
    }

    @Test
    void aChangeKeepsTheTimeOfCreationAndTellsWhatDiffersFromTheProduct() {
        var organisation =
                new NewOrganisation("northwind", "Northwind", "Europe/Berlin", "en-GB", "EUR").toOrganisation(NOW);
        var later = NOW.plusSeconds(60);
        var wanted = new Settings(
                "North",
                "Europe/Paris",
                "fr",
                "EUR",
                Map.of("gateMean", new BigDecimal(80), "gateMinimum", new BigDecimal(60)));

        var event = organisation.change(wanted, later).orElseThrow();

        assertEquals(
                Map.of("gateMean", new BigDecimal(80)), event.organisation().thresholds());
        assertEquals("North", organisation.name());
        assertEquals(NOW, organisation.createdAt());
        assertEquals(later, organisation.updatedAt());
    }

    @Test
    void aChangeToWhatAlreadyIsChangesNothing() {
        var organisation =
                new NewOrganisation("northwind", "Northwind", "Europe/Berlin", "en-GB", "EUR").toOrganisation(NOW);

        assertTrue(organisation
                .change(organisation.settings(), NOW.plusSeconds(60))
                .isEmpty());
        assertEquals(NOW, organisation.updatedAt());
    }
}
