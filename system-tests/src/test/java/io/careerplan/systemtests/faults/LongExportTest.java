package io.careerplan.systemtests.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.localstack.platform.Part;
import io.careerplan.systemtests.bench.Bench;
import io.careerplan.systemtests.bench.Ledger;
import io.careerplan.systemtests.bench.Ledger.Count;
import io.careerplan.systemtests.bench.Scale;
import io.careerplan.systemtests.bench.Staff;
import io.careerplan.systemtests.bench.Together;
import io.careerplan.systemtests.demo.Person;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

/** People with a long history fetch all of it at once: more than the service has memory for. */
class LongExportTest {

    private static final String SCENARIO = "26 exports longer than the heap";
    private static final int EVENTS = Scale.of(5_000, 20_000);
    private static final int CLIENTS = Scale.of(4, 8);
    private static final long LEAST = EVENTS * 7_500L;

    /** Told already, so that nobody tells them again; each is an object of many small members, as states of plans are. */
    private static final String HISTORY = """
            INSERT INTO outbox (id, tenant, aggregatetype, aggregateid, type, payload, seq, published_at)
            SELECT gen_random_uuid(), '${tenant}', 'bench', '${person}', 'bench', event.payload, n, now()
            FROM generate_series(1, ${events}) n,
                 (SELECT convert_to(json_object_agg(md5(m::text), m)::text, 'UTF8') AS payload
                  FROM generate_series(1, 200) m) event""";

    private final Bench bench = SharedBench.get();

    @Test
    void are_handed_out_whole_and_the_service_lives_on() {
        var person = Staff.on(bench, "long-history").hire(1).getFirst();
        var service = bench.process(Part.ASSESSMENT);
        long pid = service.pid();
        bench.database(Part.ASSESSMENT)
                .run(HISTORY.replace("${tenant}", "long-history")
                        .replace("${person}", person.id())
                        .replace("${events}", Integer.toString(EVENTS)));
        var lengths = Together.<Long>all(CLIENTS, client -> length(person));
        assertEquals(pid, service.pid());
        person.seat().assessment().get("/people/me").expect(200);
        Ledger.of(SCENARIO)
                .with(Count.SENT, CLIENTS)
                .with(Count.LOST, lengths.stream().filter(each -> each < LEAST).count())
                .with("bytes of an export", lengths.getFirst())
                .close();
        assertTrue(service.isAlive());
    }

    /** Read and thrown away: a client that keeps it is no part of this. */
    private static long length(Person person) {
        var request =
                person.seat().assessment().request(person.path() + "/export").build();
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
