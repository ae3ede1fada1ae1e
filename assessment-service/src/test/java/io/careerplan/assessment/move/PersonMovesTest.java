package io.careerplan.assessment.move;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.careerplan.assessment.AssessmentTest;
import io.careerplan.assessment.Someone;
import io.careerplan.assessment.Tenant;
import io.careerplan.assessment.gapanalysis.Said;
import io.careerplan.assessment.starter.StarterCatalogue;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@AssessmentTest
class PersonMovesTest {

    private static final String NURSES = "29-1141.00";

    @Inject
    Said said;

    private Tenant tenant;
    private Someone ada;

    @BeforeEach
    void beginWithAPerson() {
        tenant = Tenant.existing();
        ada = tenant.employee();
    }

    @Test
    void withoutAPresentOccupationThereIsNowhereToMoveFrom() {
        ada.api()
                .get("people/{id}/moves", ada.id())
                .then()
                .statusCode(409)
                .body("code", equalTo("present-occupation-unknown"));
        works("99-9999.00");
        ada.api()
                .get("people/{id}/moves", ada.id())
                .then()
                .statusCode(409)
                .body("code", equalTo("present-occupation-unlisted"));
    }

    @Test
    void withoutRatingsTheyAreTheMovesOfTheOccupationAndReadinessIsAbsent() {
        works(NURSES);
        List<String> ofAll =
                ada.api().get("occupations/29-1141.00/moves?limit=5").path("items.code");

        var own = ada.api().get("people/{id}/moves?limit=5", ada.id());

        own.then()
                .statusCode(200)
                .body("items", hasSize(5))
                .body("items.kind", everyItem(notNullValue()))
                .body("items.readiness", everyItem(nullValue()))
                .body("items.percentile", everyItem(nullValue()))
                .body("items.gapHours", everyItem(nullValue()));
        assertEquals(ofAll, own.path("items.code"));
    }

    @Test
    void readinessAndHoursAreThePersonsOwnAndTheRankingIsNot() {
        works(NURSES);
        var catalogue = StarterCatalogue.read();
        List<String> before =
                ada.api().get("people/{id}/moves?limit=3", ada.id()).path("items.code");
        var target = catalogue.occupation(before.getFirst()).orElseThrow();
        var reading = target.requirement("2.A.1.a").orElseThrow();
        said.rated(ada, "2.A.1.a", reading.level() / 2);

        var own = ada.api().get("people/{id}/moves?limit=3", ada.id());

        own.then()
                .body("items[0].readiness", equalTo(0.5f))
                .body("items[0].percentile", notNullValue())
                .body("items[0].gapHours.high", notNullValue());
        assertEquals(before, own.path("items.code"));
    }

    @Test
    void theyComeInPagesOfThePersonAlone() {
        works(NURSES);
        var first = ada.api().get("people/{id}/moves?limit=2", ada.id());
        String cursor = first.path("next");

        List<String> second = ada.api()
                .get("people/{id}/moves?limit=2&cursor=" + cursor, ada.id())
                .path("items.code");
        List<String> both = ada.api().get("people/{id}/moves?limit=4", ada.id()).path("items.code");
        assertEquals(both.subList(2, 4), second);
        assertNotEquals(first.path("items.code"), second);
        ada.api()
                .free()
                .get("occupations/29-1141.00/moves?limit=2&cursor=" + cursor)
                .then()
                .statusCode(400)
                .body("code", equalTo("cursor-invalid"));
    }

    @Test
    void theyAreForThePersonAndThoseWhoMayReadTheirSkillsAndSituation() {
        works(NURSES);
        var coach = tenant.coach();
        coach.api().get("people/{id}/moves", ada.id()).then().statusCode(404);
        var blind = tenant.coach();
        ada.grant(blind.id(), "COACH", "[\"SKILLS\"]", "[\"READ\"]").then().statusCode(201);
        ada.grant(coach.id(), "COACH", "[\"SKILLS\", \"SITUATION\"]", "[\"READ\"]")
                .then()
                .statusCode(201);

        blind.api().get("people/{id}/moves", ada.id()).then().statusCode(404);
        coach.api().get("people/{id}/moves", ada.id()).then().statusCode(200);
        tenant.employee().api().get("people/{id}/moves", ada.id()).then().statusCode(404);
        Tenant.existing()
                .employee()
                .api()
                .get("people/{id}/moves", ada.id())
                .then()
                .statusCode(404);
        tenant.hr().get("people/{id}/moves", ada.id()).then().statusCode(403);
    }

    private void works(String occupation) {
        ada.api()
                .change("{\"currentOccupation\": \"%s\"}".formatted(occupation), "people/{id}", ada.id())
                .then()
                .statusCode(200);
    }
}
