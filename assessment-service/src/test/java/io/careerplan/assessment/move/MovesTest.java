package io.careerplan.assessment.move;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.assessment.Api;
import io.careerplan.assessment.AssessmentTest;
import io.careerplan.assessment.Tenant;
import java.util.List;
import org.junit.jupiter.api.Test;

@AssessmentTest
class MovesTest {

    private final Api api = Tenant.unknown().signIn("reader", "E-1", "employee");

    @Test
    void theMovesFromAnOccupationComeInPages() {
        var first = api.get("occupations/29-1141.00/moves?limit=3");
        first.then()
                .statusCode(200)
                .body("items", hasSize(3))
                .body("items[0].kind", notNullValue())
                .body("items[0].similarity", notNullValue())
                .body("items[0].percentile", notNullValue());
        List<String> ofFirst = first.path("items.code");
        List<String> both = api.get("occupations/29-1141.00/moves?limit=6").path("items.code");
        String cursor = first.path("next");
        List<String> ofSecond =
                api.get("occupations/29-1141.00/moves?limit=3&cursor=" + cursor).path("items.code");

        assertEquals(ofFirst, both.subList(0, 3));
        assertEquals(ofSecond, both.subList(3, 6));
    }

    @Test
    void anOccupationWithoutRatingsHasNone() {
        api.get("occupations/15-1252.00/moves").then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void anUnknownOccupationIsNotFound() {
        api.free().get("occupations/99-9999.00/moves").then().statusCode(404);
    }

    @Test
    void aCursorOfAnotherOccupationIsRefused() {
        String cursor = api.get("occupations/29-1141.00/moves?limit=1").path("next");

        api.free()
                .get("occupations/11-9111.00/moves?limit=1&cursor=" + cursor)
                .then()
                .statusCode(400)
                .body("code", equalTo("cursor-invalid"));
    }
}
