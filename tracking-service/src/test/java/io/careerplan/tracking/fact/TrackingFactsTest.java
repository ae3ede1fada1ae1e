package io.careerplan.tracking.fact;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.events.MilestoneMissed;
import io.careerplan.localstack.Tokens;
import io.careerplan.tracking.stage.Clocks;
import io.careerplan.tracking.stage.Owner;
import io.careerplan.tracking.stage.Person;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TrackingFactsTest {

    private static final String TENANT = "tracking-facts";

    @BeforeEach
    void setClock() {
        Clocks.moveTo("2026-11-21T09:00:00Z");
    }

    /** As after a restore, when facts come before the plans have been said again. */
    @Test
    void aMissOfAPlanThatIsNotThereYetWaitsAsADeadLetterAndIsReplayed() {
        Person person = Person.employee(TENANT);
        person.told(new MilestoneMissed(person.id(), person.plan(), "m1", LocalDate.of(2026, 11, 20), Clocks.START));
        person.get(person.personPath("reviews")).body("items", hasSize(0));
        List<String> letters = Owner.rows(TENANT, "select id, cause from dead_letter");
        assertEquals(1, letters.size());
        assertTrue(letters.getFirst().contains("NOT_FOUND"), letters.getFirst());
        person.withPlan();
        replay(letters.getFirst().substring(0, letters.getFirst().indexOf('|')));
        person.get(person.personPath("reviews")).body("items[0].causes.reference", contains("m1"));
    }

    private static void replay(String letter) {
        given().header("Authorization", "Bearer " + Tokens.of("platform").operator("op-1"))
                .header("Idempotency-Key", letter)
                .post("/tracking/v1/dead-letters/" + letter + "/replay")
                .then()
                .statusCode(200);
    }
}
