package io.careerplan.assessment.evidenceoffer;

import static io.careerplan.assessment.evidenceoffer.OfferFixture.LINK;
import static io.careerplan.assessment.evidenceoffer.OfferFixture.OFFERS;
import static io.careerplan.assessment.evidenceoffer.OfferFixture.REACHED;
import static io.careerplan.assessment.evidenceoffer.OfferFixture.ids;
import static io.careerplan.assessment.evidenceoffer.OfferFixture.offered;
import static io.careerplan.assessment.evidenceoffer.OfferFixture.rate;
import static io.careerplan.assessment.evidenceoffer.OfferFixture.reached;
import static io.careerplan.assessment.evidenceoffer.OfferFixture.reject;
import static io.careerplan.assessment.evidenceoffer.OfferFixture.stage;
import static io.careerplan.assessment.rating.RatingFixture.WRITING;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.assessment.AssessmentTest;
import io.careerplan.assessment.Someone;
import io.careerplan.assessment.Tenant;
import io.careerplan.assessment.Topic;
import io.careerplan.events.EventType;
import io.careerplan.events.GoldenSamples;
import io.careerplan.events.MilestoneCompleted;
import io.careerplan.events.MilestoneMissed;
import io.careerplan.kit.event.EventJson;
import io.careerplan.kit.tenancy.TenantScope;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What comes of tracking's events: offers, once each, of the people who are there. */
@AssessmentTest
class OfferIntakeTest {

    private static final String CONSUMER = "assessment.tracking";
    private static final Duration ARRIVAL = Duration.ofSeconds(20);

    private Tenant tenant;
    private Someone ada;

    @Inject
    TenantScope scope;

    @Inject
    EntityManager database;

    @Inject
    MeterRegistry meters;

    @BeforeEach
    void beginWithAPerson() {
        tenant = Tenant.existing();
        ada = tenant.employee();
    }

    @Test
    void oneMilestoneIsOneOfferHoweverOftenItIsTold() {
        var reached = reached(ada, WRITING);
        var envelope = Topic.say(tenant.slug(), reached);

        Topic.say(envelope, reached);
        Topic.say(tenant.slug(), reached);

        assertEquals(List.of(OfferId.of(reached).toString()), idsAfterAll());
        assertEquals(0, deadLetters());
    }

    @Test
    void withoutEvidenceOrSkillsNothingIsOffered() {
        say(reached(ada, REACHED, List.of(), WRITING));
        say(reached(ada));
        var before = reached(ada, WRITING);
        say(new MilestoneCompleted(ada.id(), before.planId(), "old", before.due(), REACHED, List.of(LINK), null, null));
        Topic.say(tenant.slug(), new MilestoneMissed(ada.id(), before.planId(), "late", before.due(), REACHED));

        assertEquals(List.of(), idsAfterAll());
        assertEquals(0, deadLetters());
    }

    /** What was told before skills were is read as ever, and offers nothing. */
    @Test
    void ofTheSamplesTheOneWithSkillsIsOffered() throws IOException {
        say(sample(GoldenSamples.of(EventType.MILESTONE_COMPLETED)));
        var told = sample(GoldenSamples.of(EventType.MILESTONE_COMPLETED, "with-skills"));

        assertEquals(List.of(), idsAfterAll());
        offered(ada, told);
        ada.api()
                .get(OFFERS, ada.id())
                .then()
                .body("items[0].milestoneTitle", equalTo("Project led to its end"))
                .body("items[0].reachedOn", equalTo("2027-05-20"))
                .body(
                        "items[0].evidence",
                        contains(
                                "https://reports.example.com/project",
                                told.evidence().getLast()))
                .body("items[0].skills.skillId", contains("2.A.1.c", "2.B.1.e"));
    }

    private MilestoneCompleted sample(byte[] json) throws IOException {
        var ours = new String(json, UTF_8)
                .replace("0193a000-0001-7000-8000-000000001001", ada.id().toString());
        return (MilestoneCompleted) EventJson.read(ours.getBytes(UTF_8), MilestoneCompleted.class);
    }

    @Test
    void ofWhomNobodyKnowsNothingIsKept() {
        var nobody = UUID.randomUUID();
        var reached = reached(ada, WRITING);
        say(new MilestoneCompleted(
                nobody,
                reached.planId(),
                "report",
                reached.due(),
                REACHED,
                reached.evidence(),
                "Report",
                List.of(WRITING)));

        await().atMost(ARRIVAL)
                .until(() -> count("select count(*) from inbox where person_key = '" + nobody + "'") == 1);
        assertEquals(0, count("select count(*) from evidence_offer"));
        assertEquals(0, deadLetters());
    }

    @Test
    void whoWasErasedKeepsNoOfferAndGetsNone() {
        var offer = offered(ada, reached(ada, WRITING));
        reject(ada.api(), ada, offer).then().statusCode(200);
        tenant.hr().act("people/{id}/erasure", ada.id()).then().statusCode(202);
        var before = erased();

        say(reached(ada, WRITING));

        await().atMost(ARRIVAL).until(() -> erased() > before);
        assertEquals(0, count("select count(*) from evidence_offer"));
        assertEquals(0, deadLetters());
    }

    /** Events that were refused because their person was erased. */
    private double erased() {
        return meters.find("careerplan.events").tags("consumer", CONSUMER, "outcome", "erased").counters().stream()
                .mapToDouble(Counter::count)
                .sum();
    }

    /** What was rated is known by its ratings; that something was rejected is known to the offer alone. */
    @Test
    void offersThatWereLostComeBackWhenTheyAreToldAgain() {
        var coach = tenant.coach();
        ada.grant(coach.id(), "COACH", "[\"SKILLS\"]", "[\"READ\", \"EDIT\", \"APPROVE\"]")
                .then()
                .statusCode(201);
        var taken = reached(ada, REACHED, List.of(LINK), WRITING);
        var open = reached(ada, REACHED.plusSeconds(1), List.of(LINK), WRITING);
        rate(coach.api(), ada, offered(ada, taken), stage(WRITING, 4)).then().statusCode(201);
        offered(ada, open);
        var before = ada.api().get(OFFERS, ada.id()).<List<Object>>path("items");

        change("delete from evidence_offer");
        change("delete from inbox");
        say(taken);
        offered(ada, open);

        ada.api().get(OFFERS, ada.id()).then().body("items.state", contains("OPEN", "TAKEN"));
        assertEquals(before, ada.api().get(OFFERS, ada.id()).path("items"));
        rate(coach.api(), ada, OfferId.of(taken), stage(WRITING, 4)).then().statusCode(409);
    }

    private void say(MilestoneCompleted reached) {
        Topic.say(tenant.slug(), reached);
    }

    /** What was offered before a last milestone that is certainly offered. */
    private List<String> idsAfterAll() {
        var last = reached(ada, REACHED.plusSeconds(60), List.of(LINK), WRITING);
        offered(ada, last);
        return ids(ada).stream()
                .filter(id -> !id.equals(OfferId.of(last).toString()))
                .toList();
    }

    private long deadLetters() {
        return count("select count(*) from dead_letter where consumer = '" + CONSUMER + "'");
    }

    private long count(String question) {
        return scope.call(tenant.slug(), () -> QuarkusTransaction.requiringNew().call(() ->
                (Long) database.createNativeQuery(question, Long.class).getSingleResult()));
    }

    private void change(String statement) {
        scope.run(tenant.slug(), () -> QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(statement).executeUpdate()));
    }
}
