package io.careerplan.assessment.situationdetails;

import static io.careerplan.events.DeliverableStatus.DONE;
import static io.careerplan.events.DeliverableStatus.MISSING;
import static io.careerplan.events.DeliverableStatus.PARTIAL;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.events.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SituationReportTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final List<Observation> SAID = List.of(new Observation("Calms angry customers", null));

    @Test
    void nothingThereIsMissing() {
        assertEquals(MISSING, new SituationReport(Optional.empty(), false).status());
    }

    @Test
    void aScoreOrAnAssessmentAloneIsABeginning() {
        assertEquals(PARTIAL, new SituationReport(Optional.empty(), true).status());
        assertEquals(PARTIAL, new SituationReport(Optional.of(whole(List.of())), false).status());
    }

    @Test
    void everythingSaidAndMeasuredIsDoneWhetherTheAssessmentNamesTheScoreOrNot() {
        assertEquals(DONE, new SituationReport(Optional.of(whole(List.of())), true).status());
        assertEquals(DONE, new SituationReport(Optional.of(whole(List.of(new UUID(0, 1)))), true).status());
    }

    @Test
    void anyPartThatIsNotSaidKeepsItFromBeingDone() {
        var parts = List.of(
                details(null, List.of("Mail"), performance(), SAID, SAID, SAID, pay()),
                details("Clerk", List.of(), performance(), SAID, SAID, SAID, pay()),
                details("Clerk", List.of("Mail"), null, SAID, SAID, SAID, pay()),
                details("Clerk", List.of("Mail"), performance(), List.of(), SAID, SAID, pay()),
                details("Clerk", List.of("Mail"), performance(), SAID, List.of(), SAID, pay()),
                details("Clerk", List.of("Mail"), performance(), SAID, SAID, List.of(), pay()),
                details("Clerk", List.of("Mail"), performance(), SAID, SAID, SAID, null));

        assertEquals(
                List.of(SituationPart.values()).subList(0, 7),
                parts.stream().map(SituationPart::missing).map(List::getFirst).toList());
        for (var part : parts) {
            assertEquals(PARTIAL, new SituationReport(Optional.of(part), true).status());
        }
    }

    @Test
    void compensationAddsUp() {
        var pay = new Compensation(
                euros("38000.00"), euros("2000.50"), null, List.of(new Benefit("Transport", euros("600"))));

        assertEquals(euros("40600.50"), pay.total());
        assertEquals(
                List.of("/base", "/bonus", "/benefits/0/value"),
                List.copyOf(pay.parts().keySet()));
    }

    private static SituationDetails whole(List<UUID> responses) {
        return new SituationDetails(DAY, "Clerk", List.of("Mail"), performance(), SAID, SAID, SAID, pay(), responses);
    }

    private static SituationDetails details(
            @Nullable String role,
            List<String> responsibilities,
            @Nullable Performance performance,
            List<Observation> strengths,
            List<Observation> weaknesses,
            List<Observation> areas,
            @Nullable Compensation pay) {
        return new SituationDetails(
                DAY, role, responsibilities, performance, strengths, weaknesses, areas, pay, List.of());
    }

    private static Performance performance() {
        return new Performance(PerformanceRating.MEETS_EXPECTATIONS, null, null);
    }

    private static Compensation pay() {
        return new Compensation(euros("38000.00"), null, null, null);
    }

    private static Money euros(String amount) {
        return new Money(new BigDecimal(amount), "EUR");
    }
}
