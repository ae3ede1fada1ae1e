package io.careerplan.assessment.scale;

import static io.careerplan.assessment.rating.RatingFixture.WRITING;
import static io.careerplan.assessment.rating.RatingFixture.rate;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.assessment.Api;
import io.careerplan.assessment.AssessmentTest;
import io.careerplan.assessment.Someone;
import io.careerplan.assessment.Tenant;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@AssessmentTest
class OwnScalesTest {

    private static final String ALL = "skill-scales";
    private static final String ONE = ALL + "/{name}";
    private static final String RATINGS = "people/{p}/skill-ratings";

    private Tenant tenant;
    private Someone ada;

    @BeforeEach
    void beginWithAPerson() {
        tenant = Tenant.existing();
        ada = tenant.employee();
    }

    @Test
    void aScaleIsAddedReadListedAndRatedOn() {
        add(tenant, 4)
                .then()
                .statusCode(201)
                .header("Location", containsString("/skill-scales/craft"))
                .header("ETag", "\"0\"")
                .body("own", equalTo(true))
                .body("stages", hasSize(0));
        ada.api()
                .get(ONE, "craft")
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("highest", equalTo(4));
        ada.api().get(ONE, "dreyfus").then().statusCode(200).body("own", equalTo(false));
        ada.api().get(ALL).then().body("items.name", contains("craft", "dreyfus", "onet-level"));

        rate(ada.api(), ada, craft(3))
                .then()
                .statusCode(201)
                .body("ratings[0].scale", equalTo("craft"))
                .body("ratings[0].level", equalTo(3))
                .body("ratings[0].value", equalTo(0.75f));
        ada.api().get("people/{p}/skills", ada.id()).then().body("skills[0].estimate", equalTo(0.75f));
        assertEquals(List.of("/ratings/0/level"), Api.pointers(rate(ada.api(), ada, craft(5))));
    }

    @Test
    void aRetiredScaleTakesNoMoreRatingsAndOldOnesCountAsBefore() {
        add(tenant, 4).then().statusCode(201);
        rate(ada.api(), ada, craft(3)).then().statusCode(201);

        tenant.hr()
                .act(ONE + "/retirement", "craft")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("retired", equalTo(true));

        assertEquals(List.of("/ratings/0/scale"), Api.pointers(rate(ada.api(), ada, craft(2))));
        ada.api().get(RATINGS, ada.id()).then().body("items.value", contains(0.75f));
        ada.api().get("people/{p}/skills", ada.id()).then().body("skills[0].estimate", equalTo(0.75f));
        ada.api()
                .get("people/{p}/export", ada.id())
                .then()
                .body("sections.'skill-ratings'.received.value", contains(0.75f));
        ada.api().get(ALL).then().body("items.name", contains("dreyfus", "onet-level"));
        ada.api().get(ONE, "craft").then().body("retired", equalTo(true));
        tenant.hr().act(ONE + "/retirement", "craft").then().statusCode(409).body("code", equalTo("scale-retired"));
        add(tenant, 9).then().statusCode(409).body("code", equalTo("scale-name-taken"));
    }

    @Test
    void ofTwoOrganisationsWithOneNameEachHasItsOwn() {
        var other = Tenant.existing();
        var eve = other.employee();
        add(tenant, 4).then().statusCode(201);
        assertEquals(List.of("/ratings/0/scale"), Api.pointers(rate(eve.api(), eve, craft(2))));
        eve.api().get(ONE, "craft").then().statusCode(404);
        other.hr().act(ONE + "/retirement", "craft").then().statusCode(404);

        add(other, 8).then().statusCode(201);
        rate(ada.api(), ada, craft(2)).then().body("ratings[0].value", equalTo(0.5f));
        rate(eve.api(), eve, craft(2)).then().body("ratings[0].value", equalTo(0.25f));
        other.hr().act(ONE + "/retirement", "craft").then().statusCode(200);
        rate(ada.api(), ada, craft(2)).then().statusCode(201);
    }

    @Test
    void shippedNamesAreTakenAndShippedScalesNobodysToRetire() {
        tenant.hr().post(body("dreyfus", 3), ALL).then().statusCode(409).body("code", equalTo("scale-name-taken"));
        tenant.hr().act(ONE + "/retirement", "dreyfus").then().statusCode(404);
        tenant.hr().act(ONE + "/retirement", "nothing").then().statusCode(404);
    }

    @Test
    void aNameIsGivenOnceEvenWhenAskedSeveralTimesAtOnce() throws Exception {
        Callable<Integer> add = () -> add(tenant, 4).statusCode();
        var statuses = new ArrayList<Integer>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer :
                    threads.invokeAll(Stream.generate(() -> add).limit(4).toList())) {
                statuses.add(answer.get());
            }
        }

        assertEquals(List.of(201, 409, 409, 409), statuses.stream().sorted().toList());
    }

    @Test
    void onlyWhoKeepsTheCatalogueAddsAndRetires() {
        add(tenant, 4).then().statusCode(201);
        for (var other : List.of(ada, tenant.coach())) {
            other.api().post(body("mine", 4), ALL).then().statusCode(403);
            other.api().act(ONE + "/retirement", "craft").then().statusCode(403);
        }
    }

    @Test
    void whatNoScaleCanBeIsRefusedAtItsPlace() {
        assertEquals(
                List.of("/highest"),
                Api.pointers(tenant.hr().post(body("craft", 0).replace("\"lowest\": 0", "\"lowest\": 1"), ALL)));
        var wrong = """
                {"name": "No Name", "title": " ", "lowest": -1, "highest": 1001, "decimals": 5, "source": ""}""";
        assertEquals(
                List.of("/decimals", "/highest", "/lowest", "/name", "/source", "/title"),
                Api.pointers(tenant.hr().postAnyway(wrong, ALL)).stream()
                        .distinct()
                        .toList());
        ada.api().get(ALL).then().body("items", hasSize(2)).body("next", nullValue());
    }

    private static Response add(Tenant tenant, int highest) {
        return tenant.hr().post(body("craft", highest), ALL);
    }

    private static String body(String name, int highest) {
        return """
                {"name": "%s", "title": "Our levels", "lowest": 0, "highest": %d, "decimals": 0, "source": "Handbook"}""".formatted(name, highest);
    }

    private static String craft(int level) {
        return "{\"skillId\": \"%s\", \"scale\": \"craft\", \"level\": %d}".formatted(WRITING, level);
    }
}
