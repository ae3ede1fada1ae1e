package io.careerplan.assessment.instrument;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.assessment.Api;
import io.careerplan.assessment.AssessmentTest;
import io.careerplan.assessment.Tenant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@AssessmentTest
class InstrumentsTest {

    private static final String INDEX = "instruments/work-satisfaction-index";

    private Api ada;

    @BeforeEach
    void somebodyIsSignedIn() {
        ada = Tenant.existing().employee().api();
    }

    @Test
    void theInstrumentsAreListedById() {
        ada.get("instruments")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of("overall-satisfaction", "work-satisfaction-index")))
                .body("items.cadence", equalTo(List.of("MONTHLY", "QUARTERLY")))
                .body("items[1].items.id", equalTo(List.of("job", "pay", "organisation", "recommend")));
        var first = ada.get("instruments?limit=1");
        first.then().body("items", hasSize(1));
        ada.request()
                .queryParam("cursor", first.<String>path("next"))
                .get("instruments")
                .then()
                .body("items.id", equalTo(List.of("work-satisfaction-index")))
                .body("next", nullValue());
        assertEquals(List.of("limit"), Api.pointers(ada.free().get("instruments?limit=0")));
    }

    @Test
    void oneIsReadInTheLanguageOfTheReader() {
        var english = ada.get(INDEX);
        english.then()
                .statusCode(200)
                .header("Vary", containsString("Accept-Language"))
                .body("language", equalTo("en"))
                .body("scale.max", equalTo(5))
                .body("items[2].reversed", equalTo(true));
        var etag = english.header("ETag");
        ada.request().header("If-None-Match", etag).get(INDEX).then().statusCode(304);
        ada.request()
                .header("Accept-Language", "fr, de-AT;q=0.8, en;q=0.5")
                .header("If-None-Match", etag)
                .get(INDEX)
                .then()
                .statusCode(200)
                .body("language", equalTo("de"))
                .body("title", equalTo("Index der Arbeitszufriedenheit"));
    }

    @Test
    void aVersionIsReadByItsNumber() {
        ada.get(INDEX + "?version=1").then().statusCode(200).body("version", equalTo(1));
        ada.get(INDEX + "?version=9").then().statusCode(404);
        ada.get("instruments/gallup").then().statusCode(404);
        assertEquals(List.of("version"), Api.pointers(ada.free().get(INDEX + "?version=one")));
        new Api("").free().get(INDEX).then().statusCode(401);
    }
}
