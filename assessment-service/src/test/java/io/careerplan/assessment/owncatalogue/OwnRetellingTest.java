package io.careerplan.assessment.owncatalogue;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.assessment.AssessmentTest;
import io.careerplan.assessment.Tenant;
import io.careerplan.assessment.catalogueimport.SentCatalogue;
import io.careerplan.assessment.official.OfficialFixture;
import io.careerplan.events.OccupationPublished;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Own occupations of several organisations when what all share changes. */
@AssessmentTest
class OwnRetellingTest {

    private static final String OCCUPATION = """
            {"code": "same-code", "title": "%s", "description": "Helps.",
             "requirements": [{"skillId": "2.A.1.a", "importance": 4.5, "level": 5}]}""";

    @Inject
    SentCatalogue sent;

    @Inject
    SaidTogether saidTogether;

    @Test
    void eachOrganisationIsToldItsOwnAgainAndNothingOfTheOther() {
        var one = Tenant.existing();
        var other = Tenant.existing();
        one.hr().post(OCCUPATION.formatted("One's"), "occupations").then().statusCode(201);
        other.hr().post(OCCUPATION.formatted("Other's"), "occupations").then().statusCode(201);
        other.hr()
                .change("{\"description\": \"Helps more.\"}", "occupations/{c}", "same-code")
                .then()
                .statusCode(200);
        try {
            SentCatalogue.imported(OfficialFixture.zip(OfficialFixture.release()))
                    .then()
                    .body("result.outcome", equalTo("TAKEN"));

            assertEquals(List.of(one.slug() + " 0 One's", one.slug() + " 1 One's"), told(one, 2));
            assertEquals(
                    List.of(other.slug() + " 0 Other's", other.slug() + " 1 Other's", other.slug() + " 2 Other's"),
                    told(other, 3));
            one.hr().get("occupations/same-code").then().body("title", equalTo("One's"));
            other.hr().get("occupations/same-code").then().body("title", equalTo("Other's"));
        } finally {
            sent.restore();
        }
    }

    /** As large transactions have to, lest two of them each hold what the other waits for. */
    @Test
    void theyAreToldInTheOrderOfTheirLocks() {
        var one = Tenant.existing();
        for (int occupation = 0; occupation < 8; occupation++) {
            var body = OCCUPATION.formatted("One's").replace("same-code", "code-" + occupation);
            one.hr().post(body, "occupations").then().statusCode(201);
        }
        try {
            SentCatalogue.imported(OfficialFixture.zip(OfficialFixture.release()))
                    .then()
                    .body("result.outcome", equalTo("TAKEN"));

            var locks = saidTogether.locks(one, 1);
            assertEquals(8, locks.size());
            assertEquals(locks.stream().sorted().toList(), locks);
        } finally {
            sent.restore();
        }
    }

    /** Owner, version and title of what the topic says under the organisation's key. */
    private static List<String> told(Tenant tenant, int count) {
        try (var heard = new ToldCatalogue(tenant.slug() + "/same-code")) {
            return await().until(heard::all, all -> all.size() >= count).stream()
                    .map(each -> ((OccupationPublished) each).occupation())
                    .map(each -> each.owner() + " " + each.version() + " " + each.title())
                    .toList();
        }
    }
}
