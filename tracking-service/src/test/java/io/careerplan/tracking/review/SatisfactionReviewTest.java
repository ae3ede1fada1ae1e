package io.careerplan.tracking.review;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;

import io.careerplan.events.ReliableChange;
import io.careerplan.events.SatisfactionMeasured;
import io.careerplan.tracking.stage.Clocks;
import io.careerplan.tracking.stage.Person;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SatisfactionReviewTest {

    private final Person person = Person.employee("satisfaction");

    @BeforeEach
    void setClock() {
        Clocks.moveTo(Clocks.START);
    }

    @Test
    void aRealFallOpensAReviewOnceHoweverOftenItIsTold() {
        person.withPlan();
        var fall = measured("-31.25", ReliableChange.FELL);

        person.told(fall, fall);

        person.get(person.personPath("reviews"))
                .body("items", hasSize(1))
                .body("items[0].causes.kind", contains("SATISFACTION_FALLEN"))
                .body("items[0].causes.reference", contains(fall.responseId().toString()))
                .body("items[0].causes.detail", contains("-31.25"));
    }

    @Test
    void aFurtherFallIsAddedToTheOpenReview() {
        person.withPlan();

        person.told(measured("-31.25", ReliableChange.FELL), measured("-25.00", ReliableChange.FELL));

        person.get(person.personPath("reviews"))
                .body("items", hasSize(1))
                .body("items[0].causes.detail", contains("-31.25", "-25.00"));
    }

    @Test
    void whatMayBeChanceAndWhatRoseOpenNone() {
        person.withPlan();

        person.told(measured("-12.50", ReliableChange.NONE), measured("31.25", ReliableChange.ROSE), first());

        person.get(person.personPath("reviews")).body("items", hasSize(0));
    }

    @Test
    void aFallThatIsToldBeforeThePlanIsLookedAtWhenThePlanIsTold() {
        var later = Clocks.START.plusSeconds(3_600);
        person.told(measured("-31.25", ReliableChange.FELL, later));
        person.get(person.personPath("reviews")).body("items", hasSize(0));

        person.withPlan();

        person.get(person.personPath("reviews"))
                .body("items", hasSize(1))
                .body("items[0].causes.detail", contains("-31.25"));
    }

    @Test
    void aFallFromBeforeThePlanWasCarriedOutIsNoneOfItsConcern() {
        var before = Clocks.START.minusSeconds(3_600);
        person.told(measured("-31.25", ReliableChange.FELL, before));
        person.withPlan();
        person.told(measured("-25.00", ReliableChange.FELL, before));

        person.get(person.personPath("reviews")).body("items", hasSize(0));
    }

    private SatisfactionMeasured measured(String difference, ReliableChange change) {
        return measured(difference, change, Clocks.now());
    }

    private SatisfactionMeasured measured(String difference, ReliableChange change, Instant at) {
        return new SatisfactionMeasured(
                person.id(),
                UUID.randomUUID(),
                "work-satisfaction-index",
                1,
                new BigDecimal("43.75"),
                new BigDecimal(difference),
                change,
                at);
    }

    private SatisfactionMeasured first() {
        return new SatisfactionMeasured(
                person.id(),
                UUID.randomUUID(),
                "work-satisfaction-index",
                1,
                new BigDecimal("43.75"),
                null,
                null,
                Clocks.START);
    }
}
