package io.careerplan.assessment.skill;

import static io.careerplan.assessment.rating.RatingFixture.SPEAKING;
import static io.careerplan.assessment.rating.RatingFixture.WRITING;
import static io.careerplan.assessment.rating.RatingFixture.level;
import static io.careerplan.assessment.rating.RatingFixture.levelOn;
import static io.careerplan.assessment.rating.RatingFixture.levels;
import static io.careerplan.assessment.rating.RatingFixture.rate;
import static io.careerplan.assessment.rating.RatingFixture.unobserved;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.careerplan.assessment.Api;
import io.careerplan.assessment.AssessmentTest;
import io.careerplan.assessment.Heard;
import io.careerplan.assessment.Someone;
import io.careerplan.assessment.Tenant;
import io.careerplan.assessment.deliverable.AssessmentDeliverable;
import io.careerplan.assessment.deliverable.Deliverables;
import io.careerplan.assessment.technology.TechnologyId;
import io.careerplan.events.AssessmentDeliverableChanged;
import io.careerplan.events.DeliverableStatus;
import io.careerplan.events.SkillProfileChanged;
import io.careerplan.kit.tenancy.TenantScope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@AssessmentTest
class SkillProfileTest {

    private static final String PROFILE = "people/{id}/skills";
    private static final String HISTORY = "people/{id}/skills/{skill}/history";

    @Inject
    TenantScope scope;

    @Inject
    Deliverables deliverables;

    private Tenant tenant;
    private Someone ada;
    private Someone coach;

    @BeforeEach
    void beginWithAPersonAndTheirCoach() {
        tenant = Tenant.existing();
        ada = tenant.employee();
        coach = tenant.coach();
        ada.grant(coach.id(), "COACH", "[\"SKILLS\"]", "[\"READ\", \"EDIT\"]")
                .then()
                .statusCode(201);
    }

    @Test
    void theEstimateCanBeFollowedToTheRatings() {
        rate(ada.api(), ada, level(WRITING, 7), unobserved(SPEAKING)).then().statusCode(201);
        rate(ada.api(), ada, level(WRITING, 3.5)).then().statusCode(201);
        rate(coach.api(), ada, level(WRITING, 7)).then().statusCode(201);

        ada.api()
                .get(PROFILE, ada.id())
                .then()
                .statusCode(200)
                .body("version", equalTo(4))
                .body("skills", hasSize(1))
                .body("skills[0].skillName", equalTo("Writing"))
                .body("skills[0].kind", equalTo("SKILL"))
                .body("skills[0].kinds", equalTo(List.of("SOFT")))
                .body("skills[0].neededBySimilar", nullValue())
                .body("skills[0].estimate", equalTo(0.833333f))
                .body("skills[0].spread", notNullValue())
                .body("skills[0].sources", equalTo(2))
                .body("skills[0].stale", equalTo(false))
                .body("skills[0].ratings.source", equalTo(List.of("SELF", "COACH")))
                .body("skills[0].ratings.value", equalTo(List.of(0.5f, 1.0f)))
                .body("skills[0].ratings.weight", equalTo(List.of(1.0f, 2.0f)))
                .body("skills[0].history", containsString("/people/" + ada.id() + "/skills/2.A.1.c/history"));
    }

    @Test
    void aSkillIsTransferableWhereTheOccupationsAroundNeedIt() {
        rate(ada.api(), ada, level(SPEAKING, 4), level("2.B.3.d", 4)).then().statusCode(201);
        works("43-4051.00");

        ada.api()
                .get(PROFILE, ada.id())
                .then()
                .body("currentOccupation", equalTo("43-4051.00"))
                .body("skills.find { it.skillId == '2.A.1.d' }.kinds", hasItem("TRANSFERABLE"))
                .body("skills.find { it.skillId == '2.B.3.d' }.kinds", not(hasItem("TRANSFERABLE")))
                .body("skills.find { it.skillId == '2.B.3.d' }.neededBySimilar", equalTo(0));
    }

    @Test
    void aProfileIsSentAgainOnlyWhenSomethingItRestsOnIsOther() {
        rate(ada.api(), ada, level(WRITING, 4)).then().statusCode(201);
        var etag = ada.api().get(PROFILE, ada.id()).header("ETag");

        ada.api()
                .request()
                .header("If-None-Match", etag)
                .get(PROFILE, ada.id())
                .then()
                .statusCode(304);
        works("43-4051.00");
        var moved = ada.api().get(PROFILE, ada.id()).header("ETag");
        rate(ada.api(), ada, level(WRITING, 4)).then().statusCode(201);

        assertNotEquals(etag, moved);
        assertNotEquals(moved, ada.api().get(PROFILE, ada.id()).header("ETag"));
    }

    @Test
    void theOccupationIsShownToWhoeverMayReadTheProfileAlone() {
        rate(ada.api(), ada, level(SPEAKING, 4)).then().statusCode(201);
        works("43-4051.00");
        var etag = coach.api().get(PROFILE, ada.id()).header("ETag");
        var guide = tenant.coach();
        ada.grant(guide.id(), "COACH", "[\"SKILLS\", \"SITUATION\"]", "[\"READ\"]")
                .then()
                .statusCode(201);

        guide.api().get(PROFILE, ada.id()).then().body("currentOccupation", equalTo("43-4051.00"));
        coach.api()
                .get(PROFILE, ada.id())
                .then()
                .statusCode(200)
                .body("currentOccupation", nullValue())
                .body("skills[0].kinds", hasItem("TRANSFERABLE"));
        assertEquals(etag, coach.api().get(PROFILE, ada.id()).header("ETag"));
        assertNotEquals(etag, guide.api().get(PROFILE, ada.id()).header("ETag"));
    }

    private void works(String occupation) {
        ada.api()
                .change("{\"currentOccupation\": \"%s\"}".formatted(occupation), "people/{id}", ada.id())
                .then()
                .statusCode(200);
    }

    @Test
    void theHistoryShowsEachRatingAndHowItCountsToday() {
        rate(ada.api(), ada, levelOn(WRITING, 2, "2024-01-31"), level(SPEAKING, 1))
                .then()
                .statusCode(201);
        rate(ada.api(), ada, level(WRITING, 4)).then().statusCode(201);
        rate(coach.api(), ada, unobserved(WRITING)).then().statusCode(201);

        var first = coach.api().get(HISTORY + "?limit=2", ada.id(), WRITING);
        first.then()
                .statusCode(200)
                .body("items.rating.source", equalTo(List.of("COACH", "SELF")))
                .body("items[0].counts", nullValue())
                .body("items[1].counts.share", equalTo(1.0f));
        ada.api()
                .request()
                .queryParam("cursor", first.<String>path("next"))
                .get(HISTORY, ada.id(), WRITING)
                .then()
                .body("items.rating.ratedOn", equalTo(List.of("2024-01-31")))
                .body("items[0].counts", nullValue());
        ada.api().get(HISTORY, ada.id(), "2.C.10").then().statusCode(200).body("items", hasSize(0));
        for (var unknown : List.of("9.Z", "%00")) {
            ada.api()
                    .free()
                    .get("people/" + ada.id() + "/skills/" + unknown + "/history")
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void whoWasNotGrantedItSeesNothing() {
        for (var other : List.of(
                tenant.coach().api(),
                tenant.employee().api(),
                Tenant.existing().employee().api())) {
            other.get(PROFILE, ada.id()).then().statusCode(404);
            other.get(HISTORY, ada.id(), WRITING).then().statusCode(404);
        }
        tenant.hr().get(PROFILE, ada.id()).then().statusCode(403);
        ada.api().get(PROFILE, UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void theReportIsBegunWithTheFirstSkillAndDoneWithTheTenth() {
        var skills = List.of("2.A.1.a", "2.A.1.b", "2.A.1.c", "2.A.1.d", "2.A.1.e", "2.A.1.f", "2.A.2.a", "2.A.2.b");
        rate(ada.api(), ada, unobserved("2.C.10")).then().statusCode(201);
        rate(ada.api(), ada, levels(skills.stream())).then().statusCode(201);
        rate(ada.api(), ada, level("2.A.2.c", 4), level(TechnologyId.of("Docker"), 4))
                .then()
                .statusCode(201);
        assertEquals(List.of(DeliverableStatus.PARTIAL), told(AssessmentDeliverable.SKILLS_ASSESSMENT_REPORT, 1));

        rate(ada.api(), ada, level("2.A.2.d", 4)).then().statusCode(201);

        assertEquals(
                List.of(DeliverableStatus.PARTIAL, DeliverableStatus.DONE),
                told(AssessmentDeliverable.SKILLS_ASSESSMENT_REPORT, 2));
    }

    @Test
    void aGapAnalysisIsOutOfDateOnceASkillIsRatedAnew() {
        scope.call(tenant.slug(), () -> QuarkusTransaction.requiringNew().call(() -> {
            deliverables.set(ada.id(), AssessmentDeliverable.SKILLS_GAP_ANALYSIS, DeliverableStatus.DONE);
            return true;
        }));

        rate(ada.api(), ada, level(WRITING, 4)).then().statusCode(201);

        assertEquals(
                List.of(DeliverableStatus.DONE, DeliverableStatus.OUTDATED),
                told(AssessmentDeliverable.SKILLS_GAP_ANALYSIS, 3));
    }

    @Test
    void theProfileIsSaidAgainUnderItsVersion() {
        rate(ada.api(), ada, level(WRITING, 4), level(SPEAKING, 2)).then().statusCode(201);
        var first = Heard.of(ada.id(), SkillProfileChanged.class, 1).getFirst();

        Api.operator()
                .post("{\"scope\": \"TENANT\", \"tenant\": \"%s\"}".formatted(tenant.slug()), "republications")
                .then()
                .statusCode(202);

        assertEquals(first, Heard.of(ada.id(), SkillProfileChanged.class, 2).getLast());
    }

    /** The states of one document, once so many of any were told. */
    private List<DeliverableStatus> told(AssessmentDeliverable deliverable, int count) {
        return Heard.of(ada.id(), AssessmentDeliverableChanged.class, count).stream()
                .map(AssessmentDeliverableChanged::deliverable)
                .filter(state -> state.name().equals(deliverable.text()))
                .map(state -> state.status())
                .toList();
    }
}
