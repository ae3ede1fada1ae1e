package io.careerplan.tracking.review;

import static io.careerplan.tracking.plan.PlanFixture.milestone;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.events.PlanActivated;
import io.careerplan.events.PlanArchived;
import io.careerplan.events.PlanCompleted;
import io.careerplan.events.PlanStatus;
import io.careerplan.events.ReviewCause;
import io.careerplan.events.ReviewKind;
import io.careerplan.events.ReviewOpened;
import io.careerplan.tracking.deadline.Ticks;
import io.careerplan.tracking.plan.PlanFixture;
import io.careerplan.tracking.stage.Clocks;
import io.careerplan.tracking.stage.Facts;
import io.careerplan.tracking.stage.Owner;
import io.careerplan.tracking.stage.Person;
import io.careerplan.tracking.stage.Told;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Activated on November 10, reviewed every 30 and every 90 days: on December 10 and on February 8, first. */
@QuarkusTest
class CalendarReviewTest {

    private static final String TENANT = "review-calendar";
    private static final Map<String, Object> NOTHING_SAID = Map.of("answers", Map.of(), "attainment", Map.of());

    @BeforeEach
    void setClock() {
        Clocks.moveTo(Clocks.START);
    }

    @Test
    void isOpenedWhenItsDayBeginsWhereThePersonLives() {
        Person person = farAhead(Person.employee(TENANT));
        runAt("2026-12-09T22:59:50Z");
        assertEquals(List.of(), reviews(person));
        runAt("2026-12-09T23:00:00Z");
        assertEquals(List.of("MONTHLY_PROGRESS|OPEN"), reviews(person));
        ReviewOpened told = Told.await(person, ReviewOpened.class, 1).getFirst();
        assertEquals(ReviewKind.MONTHLY_PROGRESS, told.kind());
        assertEquals(
                List.of(new ReviewCause(ReviewCause.Kind.CALENDAR, person.plan().toString(), "2026-12-10")),
                told.causes());
        person.get(person.planPath("progress")).body("nextReviews.kind", contains("QUARTERLY_ASSESSMENT"));
    }

    @Test
    void theNextIsBookedFromTheDayOfCompletion() {
        Person person = farAhead(Person.employee(TENANT));
        runAt("2026-12-10T09:00:00Z");
        Clocks.moveTo("2026-12-15T23:30:00Z");
        complete(person);
        person.get(person.planPath("progress")).body("nextReviews.day", contains("2027-01-15", "2027-02-08"));
        runAt("2027-01-14T22:59:50Z");
        assertEquals(List.of("MONTHLY_PROGRESS|COMPLETED"), reviews(person));
        runAt("2027-01-14T23:00:00Z");
        assertEquals(List.of("MONTHLY_PROGRESS|COMPLETED", "MONTHLY_PROGRESS|OPEN"), reviews(person));
    }

    @Test
    void severalInstancesAtOnceAndWithClocksApartOpenItOnce() throws Exception {
        List<Person> people = Stream.generate(() -> farAhead(Person.employee(TENANT)))
                .limit(4)
                .toList();
        Clocks.moveTo("2026-12-10T09:00:00Z");
        runAtOnce(4);
        forgetClaims();
        runAtOnce(4);
        Clocks.moveTo("2026-12-09T22:59:50Z");
        forgetClaims();
        runAtOnce(2);
        for (Person person : people) {
            assertEquals(List.of("MONTHLY_PROGRESS|OPEN"), reviews(person));
            Told.await(person, ReviewOpened.class, 1);
        }
    }

    @Test
    void afterDowntimeEachKindIsOpenedOnce() {
        Person person = farAhead(Person.employee(TENANT));
        runAt("2027-06-30T09:00:00Z");
        runAt("2027-06-30T09:01:00Z");
        List<String> booked = reviews(person).stream()
                .filter(review -> !review.startsWith("EVENT"))
                .toList();
        assertEquals(List.of("MONTHLY_PROGRESS|OPEN", "QUARTERLY_ASSESSMENT|OPEN"), booked);
    }

    @Test
    void whoAskedBeforeGetsTheDayAsAFurtherCause() {
        Person person = farAhead(Person.employee(TENANT));
        person.post(person.personPath("reviews"), Map.of("kind", "MONTHLY_PROGRESS"))
                .statusCode(201);
        runAt("2026-12-10T09:00:00Z");
        person.get(person.personPath("reviews"))
                .body("items", hasSize(1))
                .body("items[0].causes.kind", contains("PERSON_ASKED", "CALENDAR"));
    }

    @Test
    void bothKindsMayComeDueOnOneDay() {
        Person person = farAhead(Person.employee(TENANT));
        Owner.change(TENANT, "update plan_calendar set monthly_from = '2027-01-09' where id = ?", person.plan());
        runAt("2027-02-08T09:00:00Z");
        person.get(person.personPath("reviews"))
                .body(
                        "items.findAll { it.kind != 'EVENT' }.kind",
                        containsInAnyOrder("MONTHLY_PROGRESS", "QUARTERLY_ASSESSMENT"))
                .body(
                        "items.findAll { it.kind != 'EVENT' }.causes.detail.flatten()",
                        contains("2027-02-08", "2027-02-08"));
    }

    @Test
    void aPlanThatIsNotCarriedOutIsNotReviewed() {
        Person person = farAhead(Person.employee(TENANT));
        person.told(new PlanCompleted(fixture(person)
                .revised(fixture(person).milestones(), List.of())
                .status(PlanStatus.COMPLETED)
                .state()));
        runAt("2027-06-30T09:00:00Z");
        assertEquals(List.of(), reviews(person));
    }

    @Test
    void aPlanThatFollowsAnotherHasItsOwnCalendar() {
        Person first = farAhead(Person.employee(TENANT));
        runAt("2026-12-01T09:00:00Z");
        first.told(new PlanArchived(fixture(first)
                .revised(fixture(first).milestones(), List.of())
                .status(PlanStatus.ARCHIVED)
                .state()));
        Person next =
                farAhead(new Person(first.tenant(), first.id(), first.subject(), UUID.randomUUID(), first.roles()));
        runAt("2026-12-30T22:59:50Z");
        assertEquals(List.of(), reviews(next));
        runAt("2026-12-30T23:00:00Z");
        next.get(next.personPath("reviews"))
                .body("items", hasSize(1))
                .body("items[0].planId", equalTo(next.plan().toString()));
    }

    @Test
    void whoMovesToAnotherZoneIsReviewedByItsDays() {
        Person person = farAhead(Person.employee(TENANT, "Pacific/Kiritimati"));
        person.told(Facts.changed(person.id(), person.subject(), "Pacific/Pago_Pago", 1));
        runAt("2026-12-10T10:59:50Z");
        assertEquals(List.of(), reviews(person));
        runAt("2026-12-10T11:00:00Z");
        assertEquals(List.of("MONTHLY_PROGRESS|OPEN"), reviews(person));
    }

    /** After the person's plan arrived, with one milestone so late and of so little work that it gives rise to nothing. */
    private static Person farAhead(Person person) {
        return person.told(new PlanActivated(fixture(person).state()));
    }

    private static PlanFixture fixture(Person person) {
        PlanFixture plan = person.fixture();
        return new PlanFixture(
                plan.id(),
                plan.person(),
                plan.version(),
                0,
                PlanStatus.ACTIVE,
                List.of(milestone("m9", LocalDate.of(2028, 2, 29))),
                List.of());
    }

    private static void complete(Person person) {
        String review = person.get(person.personPath("reviews")).extract().path("items[0].id");
        person.post("/tracking/v1/reviews/" + review + "/completion", NOTHING_SAID)
                .statusCode(200);
    }

    private static List<String> reviews(Person person) {
        return Owner.rows(TENANT, "select kind, status from review where person_id = ? order by id", person.id());
    }

    /** As if every plan were due for a look again. */
    private static void forgetClaims() {
        Owner.change(TENANT, "update plan_deadline set claimed_until = null, next_at = '2026-01-01T00:00:00Z'");
    }

    private static void runAt(String instant) {
        Clocks.moveTo(instant);
        Ticks.run();
    }

    private static void runAtOnce(int instances) throws Exception {
        CyclicBarrier start = new CyclicBarrier(instances);
        try (ExecutorService executor = Executors.newFixedThreadPool(instances)) {
            List<Future<Integer>> runs = new ArrayList<>();
            for (int i = 0; i < instances; i++) {
                runs.add(executor.submit(() -> {
                    int place = start.await();
                    Ticks.run();
                    return place;
                }));
            }
            for (Future<Integer> run : runs) {
                run.get();
            }
        }
    }
}
