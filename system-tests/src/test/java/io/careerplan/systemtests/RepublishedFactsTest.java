package io.careerplan.systemtests;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.localstack.Tokens;
import io.careerplan.systemtests.demo.Person;
import io.careerplan.systemtests.demo.Seat;
import io.careerplan.systemtests.http.Answer;
import io.careerplan.systemtests.http.Api;
import io.careerplan.systemtests.http.Eventually;
import io.careerplan.systemtests.walls.Settlers;
import io.careerplan.systemtests.walls.Town;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A fact that is told again is the fact that was told: a view that lost it gets it back, one that has it takes nothing. */
class RepublishedFactsTest {

    private static final Duration ARRIVAL = Duration.ofSeconds(60);
    private static final String TENANT = "told-again";
    private static final String FALLS = "tracking.satisfaction_fall";
    private static final String OFFERS = "assessment.evidence_offer";
    private static final String INBOX = "tracking.inbox";

    @Test
    void an_emptied_view_gets_a_fall_of_satisfaction_back_and_counts_it_once() {
        var ada = new Settlers(TENANT).found().settle("E", "employee");
        answer(ada, 5, 1);
        var fall = answer(ada, 1, 5);
        awaitRows(FALLS, fall, 1);
        var before = rows(FALLS, fall);
        assertEquals(1, rows(INBOX, fall).size());

        Stored.change("tracking", "delete from satisfaction_fall where person_id = ?::uuid", ada.id());
        Stored.change("tracking", "delete from inbox where person_key = ?", ada.id());
        awaitRows(FALLS, fall, 0);
        tellAgain(operator().assessment(), TENANT, ada);
        awaitRows(FALLS, fall, 1);
        assertEquals(before, rows(FALLS, fall));

        tellAgain(operator().assessment(), TENANT, ada);
        Stored.settled();
        assertEquals(before, rows(FALLS, fall));
        assertEquals(1, rows(INBOX, fall).size());
    }

    /** Of the demo: the offer that the coach has rated. */
    @Test
    void emptied_offers_of_evidence_come_back_as_they_were() {
        var employee = Town.get().own().played().employee();
        var before = rows(OFFERS, employee.id());
        assertEquals(1, before.size());
        assertTrue(before.getFirst().contains("TAKEN"), before::toString);

        Stored.change("assessment", "delete from evidence_offer where person_id = ?::uuid", employee.id());
        awaitRows(OFFERS, employee.id(), 0);
        tellAgain(operator().tracking(), Town.OURS, employee);

        awaitRows(OFFERS, employee.id(), 1);
        assertEquals(before, rows(OFFERS, employee.id()));
    }

    /** The third item is the reversed one. */
    private static String answer(Person person, int good, int reversed) {
        var body = """
                {"instrument": "work-satisfaction-index", "answers": [
                 {"item": "job", "value": %1$d}, {"item": "pay", "value": %1$d},
                 {"item": "organisation", "value": %2$d}, {"item": "recommend", "value": %1$d}]}
                """.formatted(good, reversed);
        return person.seat()
                .assessment()
                .post(person.path() + "/survey-responses", body)
                .expect(201)
                .id();
    }

    private static Seat operator() {
        var token = Tokens.of(RunningPlatform.get().stack(), "platform").operator("sub-told-again");
        return Seat.of(RunningPlatform.addresses(), token);
    }

    private static void tellAgain(Api owner, String tenant, Person person) {
        var body = "{\"scope\": \"PERSON\", \"tenant\": \"%s\", \"personId\": \"%s\"}".formatted(tenant, person.id());
        var job = owner.postOnce("/republications", UUID.randomUUID().toString(), body)
                .expect(202)
                .id();
        Eventually.until(ARRIVAL, () -> owner.get("/jobs/" + job), RepublishedFactsTest::hasSucceeded);
    }

    private static boolean hasSucceeded(Answer job) {
        return job.text("/status").equals("SUCCEEDED");
    }

    private static void awaitRows(String table, String id, int count) {
        await().atMost(ARRIVAL).until(() -> rows(table, id).size() == count);
    }

    private static List<String> rows(String table, String id) {
        return Stored.naming(id).getOrDefault(table, List.of());
    }
}
