package io.careerplan.systemtests.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.localstack.platform.Part;
import io.careerplan.systemtests.bench.Bench;
import io.careerplan.systemtests.bench.Ledger;
import io.careerplan.systemtests.bench.Ledger.Count;
import io.careerplan.systemtests.bench.OnTheBench;
import io.careerplan.systemtests.bench.Scale;
import io.careerplan.systemtests.bench.Staff;
import io.careerplan.systemtests.bench.Together;
import io.careerplan.systemtests.demo.Person;
import io.careerplan.systemtests.demo.PlanText;
import io.careerplan.systemtests.faults.publishing.SharedBench;
import io.careerplan.systemtests.http.Api;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** People with a long history fetch all of it at once: more than the service has memory for. */
@OnTheBench
class LongExportTest {

    private static final String SCENARIO = "26 exports longer than the heap";
    private static final int EVENTS = Scale.of(5_000, 20_000);
    private static final int CLIENTS = Scale.of(4, 8);
    private static final long EVENT_BYTES = 7_500;
    private static final long REVISION_BYTES = 1_500;

    /** Told already, so that nobody tells them again; each is an object of many small members, and differs from the one before as states of plans do. */
    private static final String HISTORY = """
            INSERT INTO outbox (id, tenant, aggregatetype, aggregateid, type, payload, seq, published_at)
            SELECT gen_random_uuid(), '${tenant}', 'bench', '${person}', 'bench', event.payload, n, now()
            FROM generate_series(1, ${events}) n,
                 LATERAL (SELECT convert_to(json_object_agg(md5(m::text), n * m)::text, 'UTF8') AS payload
                          FROM generate_series(1, 200) m) event""";

    /** The plan's first revision over and over. */
    private static final String REVISED = """
            INSERT INTO plan_revision
            SELECT (jsonb_populate_record(first, jsonb_build_object('id', gen_random_uuid(), 'revision', n + 1))).*
            FROM plan_revision first, generate_series(1, ${revisions}) n
            WHERE first.plan_id = '${plan}' AND first.revision = 1""";

    private final Bench bench = SharedBench.get();

    @Test
    void of_events_are_handed_out_whole_and_the_service_lives_on() {
        var person = Staff.on(bench, "long-history").hire(1).getFirst();
        bench.database(Part.ASSESSMENT)
                .run(HISTORY.replace("${tenant}", "long-history")
                        .replace("${person}", person.id())
                        .replace("${events}", Integer.toString(EVENTS)));
        handOut("events", Part.ASSESSMENT, person.seat().assessment(), person, EVENTS * EVENT_BYTES);
    }

    @Test
    void of_revisions_are_handed_out_whole_and_the_service_lives_on() {
        var person = Staff.on(bench, "long-planning").hire(1).getFirst();
        var planning = person.seat().planning();
        var plan = planning.post(person.path() + "/plans", PlanText.from(LocalDate.now(ZoneOffset.UTC)))
                .expect(201)
                .id();
        planning.post("/plans/" + plan + "/submission", "").expect(200);
        planning.post("/plans/" + plan + "/approval", "").expect(200);
        long length = length(planning, person);
        bench.database(Part.PLANNING)
                .run(REVISED.replace("${plan}", plan).replace("${revisions}", Integer.toString(EVENTS)));
        handOut("revisions", Part.PLANNING, planning, person, length + EVENTS * REVISION_BYTES);
    }

    private void handOut(String what, Part part, Api service, Person person, long least) {
        long pid = bench.process(part).pid();
        var lengths = Together.<Long>all(CLIENTS, client -> length(service, person));
        assertEquals(pid, bench.process(part).pid());
        service.get(person.path() + (part == Part.PLANNING ? "/plans" : "")).expect(200);
        Ledger.of(SCENARIO + ": " + what)
                .with(Count.SENT, CLIENTS)
                .with(Count.LOST, lengths.stream().filter(each -> each < least).count())
                .with("bytes of an export", lengths.getFirst())
                .close();
        assertTrue(bench.process(part).isAlive());
    }

    /** Read and thrown away: a client that keeps it is no part of this. */
    private static long length(Api service, Person person) {
        var request = service.request(person.path() + "/export").build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofInputStream());
            assertEquals(200, answer.statusCode());
            return answer.body().transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
