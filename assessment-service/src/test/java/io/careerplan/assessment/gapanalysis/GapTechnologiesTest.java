package io.careerplan.assessment.gapanalysis;

import static io.careerplan.assessment.rating.RatingFixture.level;
import static io.careerplan.assessment.rating.RatingFixture.rate;
import static io.careerplan.assessment.rating.RatingFixture.stage;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.careerplan.assessment.Api;
import io.careerplan.assessment.AssessmentTest;
import io.careerplan.assessment.Heard;
import io.careerplan.assessment.Someone;
import io.careerplan.assessment.Tenant;
import io.careerplan.assessment.technology.TechnologyId;
import io.careerplan.events.DeliverableStatus;
import io.careerplan.events.GapAnalysisCompleted;
import io.careerplan.events.GapStatus;
import io.careerplan.events.SkillEstimate;
import io.careerplan.events.SkillGap;
import io.careerplan.events.SkillProfileChanged;
import io.careerplan.kit.event.EventJson;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@AssessmentTest
class GapTechnologiesTest {

    private static final String HR_SPECIALISTS = "13-1071.00";
    private static final String DEVELOPERS = "15-1252.00";
    private static final String GAP_DOCUMENT = "people/{p}/deliverables/skills-gap-analysis";
    private static final String EXCEL = TechnologyId.of("Microsoft Excel");
    private static final String JAVA = TechnologyId.of("Oracle Java");

    @Inject
    Said said;

    private Someone ada;

    @BeforeEach
    void beginWithAPersonWhoRatedThreeSkills() {
        ada = Tenant.existing().employee();
        said.valuesAchievement(ada);
        said.rated(ada, "2.A.1.a", 4.0);
        said.rated(ada, "2.A.1.c", 2.0);
        said.rated(ada, "2.A.1.d", 3.5);
    }

    @Test
    void ratingsOfTechnologiesChangeNoneOfTheNumbers() {
        var before = analysed();
        var explained = explained(before);
        rate(ada.api(), ada, level(EXCEL, 5.25), level(JAVA, 3.5)).then().statusCode(201);
        var after = analysed();

        assertNotEquals(technologies(before), technologies(after));
        assertEquals(numbers(before), numbers(after));
        assertEquals(numbers(explained), numbers(explained(after)));
        assertTrue(ada.api()
                .get("people/{p}/gap-analyses/{a}", ada.id(), Api.id(after))
                .asString()
                .equals(after.asString()));
    }

    private static String technologies(Response analysis) {
        return EventJson.tree(analysis.asString())
                .path("targets")
                .findValues("technologies")
                .toString();
    }

    /** Everything but the ids, the time, and which ratings the profile had. */
    private static String numbers(Response answer) {
        var tree = (ObjectNode) EventJson.tree(answer.asString());
        tree.remove(List.of("id", "analysisId", "madeAt", "skillProfile"));
        tree.path("targets").forEach(target -> ((ObjectNode) target).remove("technologies"));
        return tree.toString();
    }

    @Test
    void ofAnOccupationWithoutRatingsTheTechnologiesAreWhatCanBeSaid() {
        rate(ada.api(), ada, stage(JAVA, 3, "https://example.org/code")).then().statusCode(201);
        var java = "targets[1].technologies.named.find { it.skillId == '" + JAVA + "' }";

        analysed()
                .then()
                .statusCode(201)
                .body("targets[1].readiness", nullValue())
                .body("targets[1].skills.status", everyItem(equalTo("NO_DATA")))
                .body("targets[1].technologies.choice", equalTo("IN_DEMAND"))
                .body("targets[1].technologies.named", hasSize(20))
                .body("targets[1].technologies.named.inDemand", everyItem(equalTo(true)))
                .body("targets[1].technologies.more", equalTo(13))
                .body(java + ".rated", equalTo(true))
                .body(java + ".estimate", equalTo(0.6f))
                .body(java + ".source.row", equalTo("15-1252.00 43232405 Oracle Java"))
                .body("targets[1].technologies.named.findAll { it.rated }", hasSize(1))
                .body("targets[1].technologies.named.find { it.name == 'Python' }.estimate", nullValue())
                .body("catalogue.dataSets.dataSet", hasItem("O*NET Technology Skills"));
    }

    @Test
    void whoWasRatedInTechnologiesAloneIsToldOfNothingElse() {
        var bob = ada.tenant().employee();
        rate(bob.api(), bob, level(JAVA, 3.5)).then().statusCode(201);
        var body = "{\"targets\": [\"%s\", \"%s\"]}".formatted(HR_SPECIALISTS, DEVELOPERS);

        bob.api()
                .post(body, "people/{p}/gap-analyses", bob.id())
                .then()
                .statusCode(201)
                .body("targets.readiness", contains(nullValue(), nullValue()))
                .body("targets.coverage", contains(0, 0))
                .body("targets.skills.flatten().status", everyItem(equalTo("NO_DATA")))
                .body("targets[1].technologies.named[0].skillId", equalTo(JAVA));

        assertToldOfNoGap(bob);
        bob.api().get(GAP_DOCUMENT, bob.id()).then().body("about.status", equalTo("PARTIAL"));
        said.rated(bob, "2.A.1.a", 4.0);
        bob.api().post(body, "people/{p}/gap-analyses", bob.id()).then().statusCode(201);
        bob.api().get(GAP_DOCUMENT, bob.id()).then().body("about.status", equalTo("DONE"));
    }

    private static void assertToldOfNoGap(Someone person) {
        var told = Heard.of(person.id(), GapAnalysisCompleted.class, 1)
                .getFirst()
                .analysis()
                .targets();
        assertEquals(
                List.of(0, 0),
                told.stream().map(each -> each.coverage().signum()).toList());
        assertEquals(
                Set.of(GapStatus.NO_DATA),
                told.stream()
                        .flatMap(each -> each.gaps().stream())
                        .map(SkillGap::status)
                        .collect(Collectors.toSet()));
    }

    @Test
    void aTechnologyIsASkillOfThePersonWhoseOriginCanBeFollowed() {
        rate(ada.api(), ada, level(EXCEL, 5.25)).then().statusCode(201);
        var excel = "skills.find { it.skillId == '" + EXCEL + "' }";

        ada.api()
                .get("people/{p}/skills", ada.id())
                .then()
                .statusCode(200)
                .body(excel + ".kind", equalTo("TECHNOLOGY"))
                .body(excel + ".kinds", contains("TECHNICAL"))
                .body(excel + ".skillName", equalTo("Microsoft Excel"))
                .body(excel + ".estimate", equalTo(0.75f));
        ada.api()
                .get("people/{p}/skills/{s}/history", ada.id(), EXCEL)
                .then()
                .statusCode(200)
                .body("items.rating.level", contains(5.25f));
    }

    @Test
    void othersHearOfATechnologyAndTheMarketPositionTellsWhereItIsInDemand() {
        rate(ada.api(), ada, level(EXCEL, 5.25)).then().statusCode(201);

        ada.api()
                .get("people/{p}/market-position", ada.id())
                .then()
                .statusCode(200)
                .body("skills.find { it.skillId == '" + EXCEL + "' }", nullValue())
                .body("technologies.skillName", contains("Microsoft Excel"))
                .body("technologies[0].demanding", equalTo(137))
                .body("technologies[0].occupations", equalTo(231));
        var told = Heard.of(ada.id(), SkillProfileChanged.class, 1)
                .getFirst()
                .profile()
                .skills();
        assertEquals(
                List.of("Microsoft Excel"),
                told.stream()
                        .filter(each -> each.skillId().equals(EXCEL))
                        .map(SkillEstimate::skillName)
                        .toList());
    }

    @Test
    void whatIsNoTechnologyIsNamedAndNothingIsKept() {
        rate(ada.api(), ada, level("2.A.1.a", 3), level(EXCEL.replace("excel", "axcel"), 3))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/ratings/1/skillId"))
                .body("errors.code", contains("unknown-skill"));
        assertEquals(3, said.rows(ada, "skill_rating"));
    }

    @Test
    void peersAreInvitedToRateTechnologies() {
        var peer = ada.tenant().employee();
        var invitation = Api.id(ada.api()
                .post(
                        "{\"invitedId\": \"%s\", \"invitedAs\": \"PEER\", \"skillIds\": [\"%s\"]}"
                                .formatted(peer.id(), EXCEL),
                        "people/{p}/invitations",
                        ada.id()));

        peer.api()
                .get("people/me/received-invitations/{i}", invitation)
                .then()
                .statusCode(200)
                .body("skills.skillName", contains("Microsoft Excel"));
        rate(peer.api(), ada, level(EXCEL, 7)).then().statusCode(201);
    }

    @Test
    void anOwnOccupationCannotRequireATechnology() {
        var body = """
                {"code": "own-%s", "title": "Own", "description": "Own.",
                 "requirements": [{"skillId": "%s", "importance": 4, "level": 5}]}""".formatted(UUID.randomUUID(), EXCEL);

        ada.tenant()
                .hr()
                .free()
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body)
                .post("occupations")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/requirements/0/skillId"));
    }

    @Test
    void theDocumentsShowThemWithTheirSource() {
        rate(ada.api(), ada, level(JAVA, 3.5)).then().statusCode(201);
        analysed();

        document("skills-gap-analysis", "en")
                .body(containsString("Technologies that job postings for this occupation ask for often"))
                .body(containsString("and 13 more that are not listed here"))
                .body(containsString("Source: O*NET Technology Skills 30.1"))
                .body(containsString("Oracle Java"))
                .body(containsString("not rated"));
        document("skills-gap-analysis", "de")
                .body(containsString("und 13 weitere, die hier nicht stehen"))
                .body(containsString("Quelle: O*NET Technology Skills 30.1"))
                .body(containsString("nicht bewertet"));
        document("skills-assessment-report", "en")
                .body(containsString("Oracle Java"))
                .body(containsString("named as in O*NET Technology Skills"));
        document("skills-assessment-report", "de").body(containsString("benannt wie in O*NET Technology Skills"));
        ada.api()
                .get("people/{p}/deliverables/skills-assessment-report", ada.id())
                .then()
                .body("about.status", equalTo(DeliverableStatus.PARTIAL.name()));
    }

    private ValidatableResponse document(String name, String language) {
        return ada.api()
                .request()
                .header("Accept", "text/html")
                .header("Accept-Language", language)
                .get("people/{p}/deliverables/" + name, ada.id())
                .then()
                .statusCode(200);
    }

    private Response analysed() {
        var body = "{\"targets\": [\"%s\", \"%s\"]}".formatted(HR_SPECIALISTS, DEVELOPERS);
        return ada.api().post(body, "people/{p}/gap-analyses", ada.id());
    }

    private Response explained(Response analysis) {
        return ada.api().get("people/{p}/gap-analyses/{a}/explanation", ada.id(), Api.id(analysis));
    }
}
