package io.careerplan.tracking.deliverable;

import static java.util.stream.Collectors.toMap;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.events.DeliverableState;
import io.careerplan.events.OptionKind;
import io.careerplan.events.PlanActivated;
import io.careerplan.events.PlanArchived;
import io.careerplan.events.PlanRevised;
import io.careerplan.events.PlanStatus;
import io.careerplan.events.ProposalDecided;
import io.careerplan.events.ProposalOption;
import io.careerplan.events.ProposalPrepared;
import io.careerplan.events.ProposalState;
import io.careerplan.events.ProposalStatus;
import io.careerplan.events.Topics;
import io.careerplan.events.TrackingDeliverableChanged;
import io.careerplan.tracking.deadline.Ticks;
import io.careerplan.tracking.plan.PlanFixture;
import io.careerplan.tracking.stage.Clocks;
import io.careerplan.tracking.stage.Person;
import io.careerplan.tracking.stage.Told;
import io.careerplan.tracking.stage.Topic;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OwnDeliverablesTest {

    private static final UUID PROPOSAL = UUID.fromString("0190a5c4-0000-7000-8000-00000000000a");

    private final Person person = Person.employee("own-deliverables").withPlan();

    @BeforeEach
    void setClock() {
        Clocks.moveTo(Clocks.START);
    }

    @Test
    void workAReviewAndADecisionTakeThemFurther() {
        person.post(person.planPath("tasks/t1/log"), Map.of("minutes", 30, "done", true))
                .statusCode(201);
        awaitTold("progress-report PARTIAL");
        completeReviewOfAMiss();
        awaitTold("progress-report DONE");
        awaitTold("adjustment-recommendations PARTIAL");
        rejectAllAdvice();
        person.get(person.personPath("journey"))
                .body("steps[5].documents.state", contains("DONE", "DONE", "MISSING"))
                .body("steps[5].documents[0].reference", equalTo(person.plan().toString()));
        awaitTold("adjustment-recommendations DONE");
    }

    @Test
    void aProposalAndARevisionUpdateThePlan() {
        person.told(new ProposalPrepared(proposal(0, ProposalStatus.OPEN)));
        awaitTold("updated-action-plan PARTIAL");
        person.get(person.personPath("journey"))
                .body("next.findAll { it.operationId == 'acceptProposal' }.body.option", contains("LATER_DATE"));
        person.told(new ProposalDecided(proposal(1, ProposalStatus.REJECTED)));
        awaitTold("updated-action-plan MISSING");
        PlanFixture second = new PlanFixture(
                person.plan(),
                person.id(),
                5,
                2,
                PlanStatus.ACTIVE,
                person.fixture().milestones(),
                person.fixture().tasks());
        person.told(new PlanRevised(second.state(), null, null));
        awaitTold("updated-action-plan DONE");
        person.told(new PlanRevised(second.state(), null, null));
        Topic.awaitEverythingOn(Topics.TRACKING);
        assertEquals(
                List.of("0 PARTIAL", "1 MISSING", "2 DONE"),
                Told.now(person, TrackingDeliverableChanged.class).stream()
                        .map(TrackingDeliverableChanged::deliverable)
                        .filter(state -> state.name().equals("updated-action-plan"))
                        .map(state -> state.version() + " " + state.status())
                        .toList());
    }

    /** Revised once between approval and activation. */
    @Test
    void aRevisionBeforeActivationIsThePlanAndNoUpdateOfIt() {
        Person other = Person.employee("own-deliverables");
        PlanFixture begun = revision(other.fixture(), 2);
        other.told(new PlanActivated(begun.state()));
        other.get(other.personPath("journey")).body("steps[5].documents[2].state", equalTo("MISSING"));
        other.told(
                new PlanRevised(begun.revised(begun.milestones(), begun.tasks()).state(), null, null));
        other.get(other.personPath("journey")).body("steps[5].documents[2].state", equalTo("DONE"));
    }

    @Test
    void whatIsLeftOfAFormerPlanIsOutOfDate() {
        person.post(person.planPath("tasks/t1/log"), Map.of("minutes", 30, "done", true))
                .statusCode(201);
        awaitTold("progress-report PARTIAL");
        PlanFixture archived = person.fixture().status(PlanStatus.ARCHIVED);
        person.told(new PlanArchived(version(archived, 4).state()));
        person.get(person.personPath("journey")).body("steps[5].documents[0].state", equalTo("PARTIAL"));
        UUID next = UUID.randomUUID();
        person.told(new PlanActivated(PlanFixture.active(next, person.id()).state()));
        awaitTold("progress-report OUTDATED");
        person.post("/tracking/v1/plans/" + next + "/tasks/t1/log", Map.of("minutes", 30, "done", true))
                .statusCode(201);
        awaitTold("progress-report PARTIAL");
        assertEquals(next, latest().get("progress-report").reference());
    }

    @Test
    void adviceThatAProposalWorksOutIsDecidedWithTheProposal() {
        completeReviewOfAMiss();
        person.get(person.personPath("journey")).body("next.operationId", hasItem("acceptRecommendation"));
        person.told(new ProposalPrepared(proposal(0, ProposalStatus.OPEN)));
        person.get(person.personPath("journey"))
                .body("next.operationId", hasItem("acceptProposal"))
                .body("next.operationId", not(hasItem("acceptRecommendation")));
    }

    private void rejectAllAdvice() {
        List<String> advice =
                person.get(person.personPath("recommendations")).extract().path("items.id");
        for (String one : advice) {
            person.post("/tracking/v1/recommendations/" + one + "/rejection", Map.of("reason", "It is nearly done"))
                    .statusCode(200);
        }
    }

    private void completeReviewOfAMiss() {
        Clocks.moveTo("2026-11-23T09:00:00Z");
        Ticks.run();
        await().atMost(Duration.ofSeconds(20)).until(() -> !person.get(person.personPath("reviews"))
                .extract()
                .<List<String>>path("items.id")
                .isEmpty());
        String review = person.get(person.personPath("reviews")).extract().path("items[0].id");
        person.post(
                        "/tracking/v1/reviews/" + review + "/completion",
                        Map.of("answers", Map.of(), "attainment", Map.of()))
                .statusCode(200);
    }

    /** Waits until the state of the document that was told last is this one. */
    private void awaitTold(String expected) {
        await().atMost(Duration.ofSeconds(20)).until(() -> latest().values().stream()
                .anyMatch(state -> (state.name() + " " + state.status()).equals(expected)));
    }

    private Map<String, DeliverableState> latest() {
        return Told.now(person, TrackingDeliverableChanged.class).stream()
                .map(TrackingDeliverableChanged::deliverable)
                .collect(toMap(DeliverableState::name, state -> state, (before, after) -> after));
    }

    private static PlanFixture revision(PlanFixture plan, int revision) {
        return new PlanFixture(
                plan.id(), plan.person(), plan.version(), revision, plan.status(), plan.milestones(), plan.tasks());
    }

    private static PlanFixture version(PlanFixture plan, long version) {
        return new PlanFixture(
                plan.id(), plan.person(), version, plan.revision(), plan.status(), plan.milestones(), plan.tasks());
    }

    private ProposalState proposal(long version, ProposalStatus status) {
        return new ProposalState(
                new UUID(PROPOSAL.getMostSignificantBits(), person.id().getLeastSignificantBits()),
                person.plan(),
                person.id(),
                version,
                status,
                null,
                List.of(),
                1,
                new BigDecimal("0.4"),
                List.of(option(OptionKind.MORE_HOURS, "0.81"), option(OptionKind.LATER_DATE, "0.92")),
                null,
                null,
                Clocks.START,
                null);
    }

    private static ProposalOption option(OptionKind kind, String probability) {
        return new ProposalOption(
                kind, LocalDate.of(2027, 6, 30), BigDecimal.TEN, new BigDecimal(probability), null, null, List.of());
    }
}
