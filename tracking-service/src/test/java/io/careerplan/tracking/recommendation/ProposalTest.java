package io.careerplan.tracking.recommendation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.events.PersonErased;
import io.careerplan.tracking.deadline.Ticks;
import io.careerplan.tracking.stage.Clocks;
import io.careerplan.tracking.stage.Owner;
import io.careerplan.tracking.stage.Person;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reviews completed three days after m1 was due, with nothing done: more time for m1, and planning anew, are advised. */
@QuarkusTest
class ProposalTest {

    private static final String TENANT = "proposals";

    private final Person person = Person.employee(TENANT).withPlan();

    @BeforeEach
    void setClock() {
        Clocks.moveTo(Clocks.START);
    }

    @Test
    void openAdviceGetsTheProposalThatWouldCarryItOut() {
        ProposalFixture proposal = ProposalFixture.after(person, offTrackReview());
        person.told(proposal.prepared());
        advice().body("items.rule", containsInAnyOrder("milestone-late", "schedule-off-track"))
                .body("items.state", everyItem(equalTo("OPEN")))
                .body("items.proposal.id", everyItem(equalTo(proposal.id().toString())))
                .body("items.proposal.href", everyItem(equalTo(proposal.href())))
                .body("items[0].proposal.status", equalTo("OPEN"))
                .body("items[0].proposal.probabilityBefore", equalTo(0.31f))
                .body("items[0].proposal.options.kind", contains("LATER_DATE", "MORE_HOURS"))
                .body("items[0].proposal.options.probability", contains(0.82f, 0.8f));
    }

    @Test
    void whatAProposalCarriesIsDecidedInPlanning() {
        ProposalFixture proposal = ProposalFixture.after(person, offTrackReview());
        person.told(proposal.prepared());
        String id = advice().extract().path("items[0].id");
        accept(id)
                .statusCode(409)
                .body("code", equalTo("decided-in-planning"))
                .body("detail", containsString(proposal.href()));
        person.post("/tracking/v1/recommendations/" + id + "/rejection", Map.of("reason", "no"))
                .statusCode(409)
                .body("code", equalTo("decided-in-planning"));
        advice().body("items.state", everyItem(equalTo("OPEN")));
        person.told(proposal.accepted());
        advice().body("items.state", contains("ACCEPTED", "ACCEPTED"))
                .body("items.decisionReason", everyItem(equalTo("spring is free")))
                .body("items.decidedAt", everyItem(equalTo("2026-11-23T10:01:00Z")))
                .body("items[0].proposal.chosen", equalTo("LATER_DATE"));
        accept(id).statusCode(409).body("code", equalTo("recommendation-already-decided"));
        assertEquals(
                2,
                Owner.rows(
                                TENANT,
                                "select 1 from audit_entry where action = 'recommendation-decided-in-planning'"
                                        + " and person_id = ?",
                                person.id())
                        .size());
    }

    @Test
    void aRejectedProposalRejectsWhatItCarried() {
        ProposalFixture proposal = ProposalFixture.after(person, offTrackReview());
        person.told(proposal.prepared(), proposal.rejected());
        advice().body("items.state", contains("REJECTED", "REJECTED"));
    }

    @Test
    void adviceOfASupersededProposalIsOpenHereAgain() {
        ProposalFixture proposal = ProposalFixture.after(person, offTrackReview());
        person.told(proposal.prepared(), proposal.superseded());
        advice().body("items.state", contains("OPEN", "OPEN")).body("items.proposal", everyItem(nullValue()));
        accept(advice().extract().path("items[0].id")).statusCode(200);
    }

    @Test
    void theNewestProposalCarriesWhicheverComesFirst() {
        ProposalFixture old = ProposalFixture.after(person, offTrackReview());
        ProposalFixture next = old.next(null);
        person.told(next.prepared(), old.prepared(), old.superseded());
        advice().body(
                        "items.proposal.id",
                        contains(next.id().toString(), next.id().toString()));
        person.told(next.accepted());
        advice().body("items.state", contains("ACCEPTED", "ACCEPTED"));
    }

    @Test
    void toldTwiceOrInTheWrongOrderTheEndIsTheSame() {
        ProposalFixture proposal = ProposalFixture.after(person, offTrackReview());
        person.told(proposal.accepted(), proposal.prepared(), proposal.accepted(), proposal.prepared());
        advice().body("items", hasSize(2))
                .body("items.state", contains("ACCEPTED", "ACCEPTED"))
                .body("items.proposal.status", contains("ACCEPTED", "ACCEPTED"));
    }

    /** As when proposals of before are said again to a service that did not know them. */
    @Test
    void adviceThatCameAfterADecisionIsNotDecidedByIt() {
        String review = offTrackReview("2026-11-23T10:02:00Z");
        person.told(ProposalFixture.after(person, review).accepted());
        advice().body("items.state", contains("OPEN", "OPEN")).body("items.proposal", everyItem(nullValue()));
    }

    @Test
    void aProposalThatArrivesWhileItsReviewIsCompletedTiesTheAdvice() throws Exception {
        Clocks.moveTo("2026-11-23T09:00:00Z");
        Ticks.run();
        String review = open();
        ProposalFixture proposal = ProposalFixture.after(person, review);
        try (ExecutorService executor = Executors.newFixedThreadPool(2)) {
            Future<?> told = executor.submit(() -> person.told(proposal.prepared()));
            Future<?> completed = executor.submit(() -> complete(review));
            told.get();
            completed.get();
        }
        advice().body("items.rule", containsInAnyOrder("milestone-late", "schedule-off-track"))
                .body("items.proposal.href", everyItem(equalTo(proposal.href())));
    }

    @Test
    void withoutSuchAdviceTheProposalItselfIsAdvised() {
        ProposalFixture proposal = ProposalFixture.after(person, onTrackReview());
        advice().body("items", hasSize(0));
        person.told(proposal.prepared(), proposal.prepared());
        advice().body("items", hasSize(1))
                .body("items[0].rule", equalTo("proposal-prepared"))
                .body("items[0].kind", equalTo("RE_PLAN"))
                .body("items[0].reason", containsString("a chance of 31%"))
                .body("items[0].reason", containsString("2 options; the best comes to 82%"))
                .body("items[0].proposal.href", equalTo(proposal.href()));
        accept(advice().extract().path("items[0].id")).statusCode(409);
        person.told(proposal.superseded());
        advice().body("items.state", contains("WITHDRAWN")).body("items[0].effect", nullValue());
    }

    /** As after a restore, when planning is ahead of what is kept here. */
    @Test
    void aProposalOfAReviewThatIsNotCompletedHereWaitsForIt() {
        done("t1");
        done("t2");
        String review = open();
        ProposalFixture proposal = ProposalFixture.after(person, review);
        ProposalFixture unknown =
                ProposalFixture.after(Person.stranger(TENANT), UUID.randomUUID().toString());
        person.told(proposal.prepared(), unknown.prepared());
        advice().body("items", hasSize(0));
        complete(review);
        advice().body("items.rule", contains("proposal-prepared")).body("items[0].reviewId", equalTo(review));
        assertEquals(List.of(), Owner.rows(TENANT, "select cause from dead_letter"));
    }

    @Test
    void theNextReviewShowsWhatBecameOfDecisions() {
        String review = offTrackReview();
        ProposalFixture proposal = ProposalFixture.after(person, review);
        person.told(proposal.prepared(), proposal.accepted());
        advice().body("items.effect.atDecision.spi", contains(0.0f, 0.0f))
                .body("items.effect.atDecision.band", contains("OFF_TRACK", "OFF_TRACK"))
                .body("items.effect.reviewId", everyItem(nullValue()));
        done("t1");
        done("t2");
        String next = open();
        person.get("/tracking/v1/reviews/" + next)
                .body("brief.metrics.then.spi", equalTo(0.0f))
                .body("brief.metrics.then.band", equalTo("OFF_TRACK"))
                .body("brief.metrics.now.spi", equalTo(1.0f))
                .body("brief.metrics.now.band", equalTo("ON_TRACK"))
                .body("brief.metrics.spiChange", equalTo(1.0f))
                .body("brief.decisions.rule", containsInAnyOrder("milestone-late", "schedule-off-track"))
                .body("brief.decisions.state", contains("ACCEPTED", "ACCEPTED"))
                .body("brief.decisions.atDecision.spi", contains(0.0f, 0.0f))
                .body("brief.decisions.now.spi", contains(1.0f, 1.0f));
        complete(next);
        person.get("/tracking/v1/reviews/" + next).body("brief.decisions", hasSize(2));
        advice().body("items.findAll { it.state == 'ACCEPTED' }.effect.reviewId", contains(next, next))
                .body("items.findAll { it.state == 'ACCEPTED' }.effect.atReview.spi", contains(1.0f, 1.0f))
                .body("items.findAll { it.state == 'ACCEPTED' }.effect.spiChange", contains(1.0f, 1.0f));
        person.get("/tracking/v1/reviews/" + open()).body("brief.decisions", hasSize(0));
    }

    @Test
    void proposalsAreHandedOutAndForgottenWithThePerson() {
        ProposalFixture proposal = ProposalFixture.after(person, offTrackReview());
        person.told(proposal.prepared());
        person.get(person.personPath("export"))
                .body("sections.proposals.id", contains(proposal.id().toString()))
                .body("sections.recommendations[0].proposal.id", notNullValue());
        person.told(new PersonErased(person.id(), 9, Clocks.START));
        assertEquals(List.of(), Owner.rows(TENANT, "select id from proposal_copy where person_id = ?", person.id()));
        person.told(proposal.accepted());
        assertEquals(List.of(), Owner.rows(TENANT, "select id from proposal_copy where person_id = ?", person.id()));
    }

    private ValidatableResponse advice() {
        return person.get(person.personPath("recommendations")).statusCode(200);
    }

    private ValidatableResponse accept(String id) {
        return person.post("/tracking/v1/recommendations/" + id + "/acceptance", Map.of());
    }

    private String offTrackReview() {
        return offTrackReview("2026-11-23T09:00:00Z");
    }

    private String offTrackReview(String instant) {
        Clocks.moveTo(instant);
        Ticks.run();
        String review = open();
        complete(review);
        return review;
    }

    private String onTrackReview() {
        done("t1");
        done("t2");
        String review = open();
        complete(review);
        return review;
    }

    private void done(String task) {
        person.post(person.planPath("tasks/" + task + "/log"), Map.of("minutes", 60, "done", true))
                .statusCode(201);
    }

    private String open() {
        return person.post(person.personPath("reviews"), Map.of("kind", "MONTHLY_PROGRESS"))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void complete(String review) {
        person.post(
                        "/tracking/v1/reviews/" + review + "/completion",
                        Map.of("answers", Map.of(), "attainment", Map.of()))
                .statusCode(200);
    }
}
