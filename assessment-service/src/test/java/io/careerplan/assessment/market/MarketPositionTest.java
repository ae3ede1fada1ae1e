package io.careerplan.assessment.market;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.careerplan.assessment.Api;
import io.careerplan.assessment.AssessmentTest;
import io.careerplan.assessment.Heard;
import io.careerplan.assessment.Someone;
import io.careerplan.assessment.Tenant;
import io.careerplan.assessment.gapanalysis.Said;
import io.careerplan.assessment.technology.TechnologyId;
import io.careerplan.events.AssessmentDeliverableChanged;
import io.careerplan.events.DeliverableStatus;
import io.careerplan.events.PayChanged;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@AssessmentTest
class MarketPositionTest {

    private static final String POSITION = "people/{p}/market-position";

    /** 30,690, 35,970, 42,830, 50,140 and 62,730 dollars a year. */
    private static final String CLERKS = "43-4051.00";

    /** 73,710, 126,080 and 206,420 dollars, then the top code of 239,200. */
    private static final String CHIEFS = "11-1011.00";

    private static final String SITUATION = "[\"SITUATION\"]";
    private static final String READ = "[\"READ\"]";

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
    void ownPayStandsAmongTheWagesOfTheOccupationWithItsSource() {
        worksAs(CLERKS);
        var assessed = paid("42830.00", "USD");

        position(ada)
                .then()
                .body("occupation", equalTo(CLERKS))
                .body("pay.assessmentId", equalTo(assessed.toString()))
                .body("pay.state", equalTo("WITHIN"))
                .body("pay.percentile", equalTo(50.0f))
                .body("pay.standing", equalTo("50.0"))
                .body("pay.source.dataSet", equalTo("BLS OEWS national"))
                .body("pay.source.release", equalTo("May 2024"))
                .body("pay.source.area", equalTo("US"))
                .body("pay.source.row", equalTo("43-4051"))
                .body("missing.part", not(hasItem("PAY")));
        paid("1.00", "USD");
        position(ada).then().body("pay.standing", equalTo("<10")).body("pay.percentile", nullValue());
    }

    @Test
    void aTopCodedPointIsNoBound() {
        worksAs(CHIEFS);
        paid("238000.00", "USD");

        position(ada)
                .then()
                .body("pay.state", equalTo("ABOVE"))
                .body("pay.above", equalTo(50))
                .body("pay.below", equalTo(75));
        paid("300000.00", "USD");
        position(ada).then().body("pay.standing", equalTo(">50")).body("pay.below", nullValue());
    }

    @Test
    void theLandscapeIsWhatIsNearestWithItsPayAndSources() {
        worksAs(CLERKS);

        position(ada)
                .then()
                .body("landscape", hasSize(10))
                .body("landscape.similaritySource.dataSet", everyItem(equalTo("O*NET Skills and Knowledge")))
                .body("landscape[0].points", hasSize(5))
                .body("landscape[0].wageSource.release", equalTo("May 2024"));
    }

    @Test
    void skillsAreShownWithWhatTheyAreAskedForToThoseWhoMayReadThem() {
        said.rated(ada, "2.A.1.a", 7.0);
        said.rated(ada, "2.A.1.c", 0.0);
        said.rated(ada, TechnologyId.of("Microsoft Excel"), 7.0);
        var own = position(ada);
        own.then()
                .body("technologies.skillName", contains("Microsoft Excel"))
                .body("skills.skillId", contains("2.A.1.a", "2.A.1.c"))
                .body("skills[0].demand", greaterThan(0.5f))
                .body("skills[0].source.row", equalTo("* 2.A.1.a"))
                .body("skills[1].demandAtLevel", equalTo(0.0f));
        assertEquals(own.<Float>path("skills[0].demand"), own.<Float>path("skills[0].demandAtLevel"));
        var coach = tenant.coach();
        ada.grant(coach.id(), "COACH", SITUATION, READ).then().statusCode(201);

        var shown = coach.api().get(POSITION, ada.id());
        shown.then()
                .statusCode(200)
                .body("skills", hasSize(0))
                .body("technologies", hasSize(0))
                .body("missing.find { it.part == 'SKILL_DEMAND' }.reason", equalTo("SKILLS_NOT_OPEN"));
        assertNotEquals(own.header("ETag"), shown.header("ETag"));
    }

    @Test
    void whatThereIsNoDataForIsNamedWithTheReason() {
        assertEquals("NO_PAY", reason("PAY"));
        assertEquals("NO_OCCUPATION", reason("LANDSCAPE"));
        assertEquals("NO_RATED_SKILL", reason("SKILL_DEMAND"));
        assertEquals("NO_TABLE", reason("BENEFITS"));
        assertEquals("NO_RATED_SKILL", reason("SKILL_DEMAND_CHANGE"));
        assertEquals("NO_OCCUPATION", reason("OPENINGS"));
        paid("40000.00", "EUR");
        assertEquals("NO_OCCUPATION", reason("PAY"));
        worksAs("99-9999.00");
        assertEquals("OCCUPATION_UNLISTED", reason("PAY"));
        worksAs(CLERKS);
        assertEquals("OTHER_CURRENCY", reason("PAY"));
        assertEquals("NO_DATA_SET", reason("OPENINGS"));
        assertNull(reason("LANDSCAPE"));
    }

    @Test
    void eachChangeOfPayIsToldOnce() {
        worksAs(CLERKS);
        var first = paid("42000", "USD");
        paid("42000.00", "USD");
        var raised = paid("46000.00", "USD");

        var told = Heard.of(ada.id(), PayChanged.class, 2);
        assertEquals(
                List.of(first, raised),
                told.stream().map(PayChanged::assessmentId).toList());
        assertEquals(new BigDecimal("46000.00"), told.getLast().amount().amount());
        assertEquals(CLERKS, told.getLast().occupation());
        assertEquals(
                position(ada).path("pay.percentile").toString(),
                String.valueOf(told.getLast().percentile()));
    }

    @Test
    void theDocumentFollowsPayAndOccupation() {
        paid("42000.00", "USD");
        worksAs(CLERKS);
        worksAs("99-9999.00");
        ada.api()
                .post("{}", "people/{p}/situation-assessments", ada.id())
                .then()
                .statusCode(201);

        var told = Heard.of(ada.id(), AssessmentDeliverableChanged.class, 5).stream()
                .map(AssessmentDeliverableChanged::deliverable)
                .filter(each -> each.name().equals("market-position-analysis"))
                .toList();
        assertEquals(
                List.of(
                        DeliverableStatus.PARTIAL,
                        DeliverableStatus.DONE,
                        DeliverableStatus.PARTIAL,
                        DeliverableStatus.MISSING),
                told.stream().map(each -> each.status()).toList());
    }

    @Test
    void toOthersNothingIsThere() {
        for (var other :
                List.of(tenant.employee(), tenant.coach(), Tenant.existing().employee())) {
            other.api().get(POSITION, ada.id()).then().statusCode(404);
        }
        tenant.hr().get(POSITION, ada.id()).then().statusCode(403);
        ada.api().get(POSITION, UUID.randomUUID()).then().statusCode(404);
        var etag = position(ada).header("ETag");
        ada.api()
                .request()
                .header("If-None-Match", etag)
                .get(POSITION, ada.id())
                .then()
                .statusCode(304);
    }

    @Test
    void whatWasToldOfThePayIsHandedOutAndForgotten() {
        paid("42000.00", "USD");
        ada.api()
                .get("people/{p}/export", ada.id())
                .then()
                .body("sections.'told-pay'.amount.amount", contains("42000.00"))
                .body("sections.'told-pay'[0].toldAt", notNullValue());

        ada.api().act("people/{p}/erasure", ada.id()).then().statusCode(202);
        ada.api().get(POSITION, ada.id()).then().statusCode(404);
    }

    private String reason(String part) {
        return position(ada).path("missing.find { it.part == '%s' }?.reason".formatted(part));
    }

    private static Response position(Someone person) {
        var position = person.api().get(POSITION, person.id());
        position.then().statusCode(200);
        return position;
    }

    private void worksAs(String code) {
        ada.api()
                .change("{\"currentOccupation\": \"" + code + "\"}", "people/{p}", ada.id())
                .then()
                .statusCode(200);
    }

    private UUID paid(String amount, String currency) {
        var body = "{\"compensation\": {\"base\": {\"amount\": \"%s\", \"currency\": \"%s\"}}}"
                .formatted(amount, currency);
        return Api.id(ada.api().post(body, "people/{p}/situation-assessments", ada.id()));
    }
}
