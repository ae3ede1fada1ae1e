package io.careerplan.assessment.gapanalysis;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.assessment.Api;
import io.careerplan.assessment.AssessmentTest;
import io.careerplan.assessment.Heard;
import io.careerplan.assessment.Someone;
import io.careerplan.assessment.Tenant;
import io.careerplan.events.AssessmentDeliverableChanged;
import io.careerplan.events.DeliverableStatus;
import io.careerplan.events.GapAnalysisCompleted;
import io.careerplan.events.GapStatus;
import io.careerplan.kit.event.EventJson;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@AssessmentTest
class GapAnalysesTest {

    private static final String HR_SPECIALISTS = "13-1071.00";
    private static final String HEALTH_MANAGERS = "11-9111.00";
    private static final String DEVELOPERS = "15-1252.00";
    private static final String READING = "2.A.1.a";
    private static final String WRITING = "2.A.1.c";
    private static final String SPEAKING = "2.A.1.d";
    private static final String EDIT = "[\"READ\", \"EDIT\"]";
    private static final String READ = "[\"READ\"]";

    @Inject
    Said said;

    private Tenant tenant;
    private Someone ada;

    @BeforeEach
    void beginWithAPersonWhoRatedThreeSkills() {
        tenant = Tenant.existing();
        ada = tenant.employee();
        said.rated(ada, READING, 4.0);
        said.rated(ada, WRITING, 2.0);
        said.rated(ada, SPEAKING, 3.5);
    }

    @Test
    void aPersonIsComparedAndTheOtherServicesHear() {
        var made = analyse(ada, HR_SPECIALISTS, HEALTH_MANAGERS);
        var id = Api.id(made);

        made.then()
                .header("Location", containsString("/people/" + ada.id() + "/gap-analyses/" + id))
                .body("targets.occupation", contains(HR_SPECIALISTS, HEALTH_MANAGERS))
                .body("targets[0].skills", hasSize(68))
                .body("targets[0].readiness", notNullValue())
                .body("targets[0].skills.find { it.skillId == '2.A.1.c' }.status", equalTo("GAP"))
                .body("targets[0].skills.find { it.skillId == '2.C.1.a' }.reason", equalTo("NO_RATING"))
                .body("skillProfile.version", equalTo(3))
                .body("catalogue.dataSets.release.flatten()", notNullValue());
        var told = Heard.of(ada.id(), GapAnalysisCompleted.class, 1).getFirst().analysis();
        assertEquals(id, told.id());
        assertEquals(0, told.version());
        assertEquals(
                List.of(HR_SPECIALISTS, HEALTH_MANAGERS),
                told.targets().stream().map(t -> t.occupation()).toList());
        assertEquals(GapStatus.GAP, told.targets().getFirst().gaps().getFirst().status());
        var document = Heard.of(ada.id(), AssessmentDeliverableChanged.class, 1)
                .getLast()
                .deliverable();
        assertEquals("skills-gap-analysis", document.name());
        assertEquals(DeliverableStatus.DONE, document.status());
        assertEquals(id, document.reference());
    }

    @Test
    void whatWasMadeIsReadAsItWasMadeAndListedNewestFirst() {
        var first = analyse(ada, HR_SPECIALISTS);
        var second = Api.id(analyse(ada, HEALTH_MANAGERS));

        var read = ada.api().get("people/{p}/gap-analyses/{a}", ada.id(), Api.id(first));
        assertEquals(first.asString(), read.asString());
        assertEquals(first.header("ETag"), read.header("ETag"));
        ada.api()
                .request()
                .header("If-None-Match", read.header("ETag"))
                .get("people/{p}/gap-analyses/{a}", ada.id(), Api.id(first))
                .then()
                .statusCode(304);
        ada.api()
                .get("people/{p}/gap-analyses?limit=1", ada.id())
                .then()
                .statusCode(200)
                .body("items.id", contains(second.toString()))
                .body("items[0].targets.occupation", contains(HEALTH_MANAGERS))
                .body("next", notNullValue());
        ada.api()
                .get("people/{p}/gap-analyses", ada.id())
                .then()
                .body("items.id", contains(second.toString(), Api.id(first).toString()));
    }

    @Test
    void theExplanationAddsUpAndStaysWhatItWasWhenRatingsChange() {
        said.valuesAchievement(ada);
        var coach = said.rated(ada, tenant.coach().id(), "COACH", WRITING, BigDecimal.valueOf(3));
        var made = analyse(ada, HR_SPECIALISTS, HEALTH_MANAGERS, DEVELOPERS);
        var explanation = explain(ada, Api.id(made));

        explanation.then().statusCode(200).body("targets[0].alignment.score", notNullValue());
        new Explained(EventJson.tree(made.asString()), EventJson.tree(explanation.asString())).addsUp();
        assertTrue(explanation.asString().contains(coach.toString()));

        said.rated(ada, WRITING, 6.0);
        assertEquals(explanation.asString(), explain(ada, Api.id(made)).asString());
        var again = analyse(ada, HR_SPECIALISTS);
        assertFalse(again.path("targets[0].weightedGap").equals(made.path("targets[0].weightedGap")));
    }

    @Test
    void theSameInputGivesTheSameBytes() {
        var one = analyse(ada, HR_SPECIALISTS, DEVELOPERS);
        var other = analyse(ada, HR_SPECIALISTS, DEVELOPERS);

        assertEquals(timeless(one), timeless(other));
        assertEquals(timeless(explain(ada, Api.id(one))), timeless(explain(ada, Api.id(other))));
    }

    @Test
    void anOccupationWithoutRatingsIsComparedAndSaysNoData() {
        analyse(ada, DEVELOPERS)
                .then()
                .statusCode(201)
                .body("targets[0].readiness", nullValue())
                .body("targets[0].percentile", nullValue())
                .body("targets[0].coverage", equalTo(0))
                .body("targets[0].skills.status", everyItem(equalTo("NO_DATA")))
                .body("targets[0].skills.reason", everyItem(equalTo("NO_REQUIREMENT")));
    }

    @Test
    void whatCannotBeComparedIsRefusedAndNothingIsKept() {
        var eleven = IntStream.range(0, 11).mapToObj("10-%04d.00"::formatted).toArray(String[]::new);
        assertEquals(List.of("/targets"), Api.pointers(analyse(ada)));
        assertEquals(List.of("/targets"), Api.pointers(analyse(ada, eleven)));
        assertEquals(List.of("/targets"), Api.pointers(analyse(ada, HR_SPECIALISTS, HR_SPECIALISTS)));
        assertEquals(List.of("/targets"), Api.pointers(analyse(ada, " ")));
        analyse(ada, HR_SPECIALISTS, "99-9999.00", "x")
                .then()
                .statusCode(400)
                .body("code", equalTo("bad-input"))
                .body("errors.pointer", contains("/targets/1", "/targets/2"))
                .body("errors.code", everyItem(equalTo("unknown-occupation")));
        assertEquals(List.of("/targets/0"), Api.pointers(analyse(ada, "x", HR_SPECIALISTS)));
        assertEquals(0, said.rows(ada, "gap_analysis"));
    }

    @Test
    void aPersonOfWhomNoLevelIsKnownIsRefused() {
        var bob = tenant.employee();
        analyse(bob, HR_SPECIALISTS).then().statusCode(409).body("code", equalTo("skills-unrated"));
        said.rated(bob, bob.id(), "SELF", READING, null);

        analyse(bob, HR_SPECIALISTS).then().statusCode(409).body("detail", containsString("skill-ratings"));
        assertEquals(0, said.rows(bob, "gap_analysis"));
    }

    @Test
    void theAlignmentIsShownToThoseWhoMayReadGoalsAlone() {
        said.valuesAchievement(ada);
        var made = analyse(ada, HR_SPECIALISTS);
        made.then().body("targets[0].alignment", notNullValue());
        var coach = tenant.coach();
        ada.grant(coach.id(), "COACH", "[\"SKILLS\"]", READ).then().statusCode(201);

        var id = Api.id(made);
        coach.api()
                .get("people/{p}/gap-analyses/{a}", ada.id(), id)
                .then()
                .statusCode(200)
                .body("targets[0].readiness", notNullValue())
                .body("targets[0].alignment", nullValue());
        coach.api()
                .get("people/{p}/gap-analyses/{a}/explanation", ada.id(), id)
                .then()
                .statusCode(200)
                .body("targets[0].alignment", nullValue());
    }

    @Test
    void whoMayEditTheSkillsComparesAndSeesTheAlignmentOnlyWithTheGoals() {
        said.valuesAchievement(ada);
        var reads = tenant.coach();
        var edits = tenant.coach();
        var both = tenant.coach();
        ada.grant(reads.id(), "COACH", "[\"SKILLS\"]", READ).then().statusCode(201);
        ada.grant(edits.id(), "COACH", "[\"SKILLS\"]", EDIT).then().statusCode(201);
        ada.grant(both.id(), "COACH", "[\"SKILLS\", \"GOALS\"]", EDIT).then().statusCode(201);

        analyse(reads, ada, HR_SPECIALISTS).then().statusCode(404);
        analyse(edits, ada, HR_SPECIALISTS).then().statusCode(201).body("targets[0].alignment", nullValue());
        analyse(both, ada, HR_SPECIALISTS).then().statusCode(201).body("targets[0].alignment", notNullValue());
    }

    @Test
    void toOthersNothingIsThere() {
        var id = Api.id(analyse(ada, HR_SPECIALISTS));
        for (var other :
                List.of(tenant.employee(), tenant.coach(), Tenant.existing().employee())) {
            other.api().get("people/{p}/gap-analyses", ada.id()).then().statusCode(404);
            other.api().get("people/{p}/gap-analyses/{a}", ada.id(), id).then().statusCode(404);
            other.api()
                    .get("people/{p}/gap-analyses/{a}/explanation", ada.id(), id)
                    .then()
                    .statusCode(404);
            other.api()
                    .get("people/{p}/gap-analyses/{a}", other.id(), id)
                    .then()
                    .statusCode(404);
        }
        tenant.hr().get("people/{p}/gap-analyses/{a}", ada.id(), id).then().statusCode(403);
        ada.api()
                .get("people/{p}/gap-analyses/{a}", ada.id(), UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void itIsSaidAgainAsItWasMade() {
        analyse(ada, HR_SPECIALISTS).then().statusCode(201);
        var before = Heard.of(ada.id(), GapAnalysisCompleted.class, 1).getFirst();

        Api.operator()
                .post(
                        "{\"scope\": \"PERSON\", \"tenant\": \"%s\", \"personId\": \"%s\"}"
                                .formatted(tenant.slug(), ada.id()),
                        "republications")
                .then()
                .statusCode(202);

        assertEquals(List.of(before, before), Heard.of(ada.id(), GapAnalysisCompleted.class, 2));
    }

    @Test
    void itIsHandedOutAndForgotten() {
        var id = Api.id(analyse(ada, HR_SPECIALISTS));

        ada.api()
                .get("people/{p}/export", ada.id())
                .then()
                .statusCode(200)
                .body("sections.'gap-analyses'.id", contains(id.toString()))
                .body("sections.'gap-analyses'[0].document.estimates", hasSize(3));
        ada.api().act("people/{p}/erasure", ada.id()).then().statusCode(202);
        assertEquals(0, said.rows(ada, "gap_analysis"));
    }

    private static Response analyse(Someone person, String... targets) {
        return analyse(person, person, targets);
    }

    private static Response analyse(Someone caller, Someone person, String... targets) {
        return caller.api().free().body(body(targets)).post("people/{p}/gap-analyses", person.id());
    }

    private static String body(String... targets) {
        return List.of(targets).stream()
                .map("\"%s\""::formatted)
                .collect(Collectors.joining(", ", "{\"targets\": [", "]}"));
    }

    private static Response explain(Someone person, UUID id) {
        return person.api().get("people/{p}/gap-analyses/{a}/explanation", person.id(), id);
    }

    /** All but what tells one analysis from another. */
    private static String timeless(Response answer) {
        return answer.asString().replaceAll("\"(id|analysisId|madeAt)\":\"[^\"]+\",?", "");
    }
}
