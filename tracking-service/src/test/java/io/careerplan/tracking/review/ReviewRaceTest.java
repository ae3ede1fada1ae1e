package io.careerplan.tracking.review;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.events.PlanRevised;
import io.careerplan.events.ReviewCause;
import io.careerplan.events.ReviewCompleted;
import io.careerplan.events.ReviewOpened;
import io.careerplan.events.Topics;
import io.careerplan.kit.tenancy.TenantScope;
import io.careerplan.tracking.deadline.Ticks;
import io.careerplan.tracking.stage.Clocks;
import io.careerplan.tracking.stage.Owner;
import io.careerplan.tracking.stage.Person;
import io.careerplan.tracking.stage.Told;
import io.careerplan.tracking.stage.Topic;
import io.careerplan.tracking.stage.Waits;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several instances and people at the same moment. */
@QuarkusTest
class ReviewRaceTest {

    private static final String TENANT = "review-races";

    private static final String FREE = "select 1 from plan_copy where id = ? for update nowait";

    @Inject
    Reviews reviews;

    @Inject
    ReviewRows rows;

    @Inject
    TenantScope tenants;

    private final Person person = Person.employee(TENANT).withPlan();

    @BeforeEach
    void setClock() {
        Clocks.moveTo("2026-11-21T09:00:00Z");
    }

    @Test
    void differentCausesAtOnceMakeOneReviewWithAllOfThem() throws Exception {
        atOnce(8, run -> openFor("m" + run));
        person.get(person.personPath("reviews")).body("items", hasSize(1)).body("items[0].causes", hasSize(8));
        Told.await(person, ReviewOpened.class, 1);
    }

    @Test
    void theSameCauseAtOnceIsOneCause() throws Exception {
        atOnce(8, run -> openFor("m1"));
        person.get(person.personPath("reviews")).body("items", hasSize(1)).body("items[0].causes", hasSize(1));
    }

    @Test
    void requestsAtOnceOpenOneReview() throws Exception {
        List<Integer> answers =
                atOnce(6, run -> person.post(person.personPath("reviews"), Map.of("kind", "MONTHLY_PROGRESS"))
                        .extract()
                        .statusCode());
        assertEquals(
                List.of(200, 200, 200, 200, 200, 201), answers.stream().sorted().toList());
        assertEquals(
                1,
                Owner.rows(TENANT, "select id from review where person_id = ?", person.id())
                        .size());
    }

    @Test
    void reviewsOfDifferentKindsCompletedAtOnceAllSucceedAndAdviseOnce() throws Exception {
        Clocks.moveTo("2026-11-23T09:00:00Z");
        Ticks.run();
        openFor("m1");
        List<String> kinds = List.of("MONTHLY_PROGRESS", "QUARTERLY_ASSESSMENT");
        kinds.forEach(kind ->
                person.post(person.personPath("reviews"), Map.of("kind", kind)).statusCode(201));
        List<String> open = person.get(person.personPath("reviews")).extract().path("items.id");
        assertEquals(List.of(200, 200, 200), atOnce(3, run -> complete(open.get(run))));
        person.get(person.personPath("recommendations"))
                .body("items.rule", containsInAnyOrder("milestone-late", "schedule-off-track"));
        Told.await(person, ReviewCompleted.class, 3);
    }

    /** Whoever holds the turn of the reviews may go on to the plan, which nobody who waits for that turn may hold. */
    @Test
    void aRevisionWaitsForTheTurnOfTheReviewsBeforeItTakesThePlan() {
        var fixture = person.fixture();
        var revised = Topic.record(
                TENANT,
                new PlanRevised(fixture.revised(fixture.milestones(), List.of()).state(), null, null));
        tenants.run(TENANT, () -> QuarkusTransaction.requiringNew().run(() -> {
            rows.oneAtATime(person.id());
            Topic.send(revised);
            Waits.awaitOne(TENANT);
            assertEquals(1, Owner.rows(TENANT, FREE, person.plan()).size());
        }));
        Topic.awaitEverythingOn(Topics.PLANNING);
        person.get(person.planPath("progress")).body("revision", equalTo(1));
    }

    private int complete(String review) {
        Map<String, Object> nothing = Map.of("answers", Map.of(), "attainment", Map.of());
        return person.post("/tracking/v1/reviews/" + review + "/completion", nothing)
                .extract()
                .statusCode();
    }

    private int openFor(String milestone) {
        ReviewCause cause = new ReviewCause(ReviewCause.Kind.MILESTONE_MISSED, milestone, "2026-11-20");
        tenants.run(TENANT, () -> reviews.openFor(person.plan(), cause));
        return 0;
    }

    private interface Run {
        int of(int number);
    }

    private static List<Integer> atOnce(int runs, Run run) throws Exception {
        CyclicBarrier start = new CyclicBarrier(runs);
        try (ExecutorService executor = Executors.newFixedThreadPool(runs)) {
            List<Future<Integer>> all = IntStream.range(0, runs)
                    .mapToObj(number -> executor.submit(() -> {
                        start.await();
                        return run.of(number);
                    }))
                    .toList();
            List<Integer> results = new ArrayList<>();
            for (Future<Integer> one : all) {
                results.add(one.get());
            }
            return results;
        }
    }
}
