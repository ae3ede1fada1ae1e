package io.careerplan.benchmarks.measure;

import com.fasterxml.jackson.databind.JsonNode;
import io.careerplan.benchmarks.load.Load;
import io.careerplan.benchmarks.load.Request;
import io.careerplan.benchmarks.load.Workload;
import io.careerplan.benchmarks.report.Figure;
import io.careerplan.benchmarks.report.Limit;
import io.careerplan.benchmarks.report.Report;
import io.careerplan.benchmarks.stage.Client;
import io.careerplan.benchmarks.stage.Organisation;
import io.careerplan.benchmarks.stage.Program;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How long one job takes over a whole file of people, and what reads of one person feel of it. */
public final class PeopleFiles {

    private static final int ROWS = 10_000;

    /** A thousand rows a second. */
    private static final Limit WHOLE_FILE = Limit.atMost(10);

    private static final Limit READS = Limit.ratioAtMost(2);
    private static final double READS_A_SECOND = 50;
    private static final Duration LOOK = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Pace pace;
    private final Report report;

    /** Files taken over at that pace. */
    public PeopleFiles(Pace pace, Report report) {
        this.pace = pace;
        this.report = report;
    }

    /** Measures the file alone, reads alone, and both together; the first file warms the service up. */
    public void measure(Program assessment, Organisation organisation) {
        report.say("Taking over files of people");
        var person = organisation.people().getFirst();
        var read = Request.get("/assessment/v1/people/" + person.id(), person.headers());
        var reads = new Load(Workload.of(assessment.port(), read, 200), 2, new AtomicLong());
        reads.closed(pace.warmUp());
        try (var client = new Client(assessment.port())) {
            done(client, organisation, send(client, organisation, "first"));
            together(client, organisation, reads, alone(client, organisation));
        }
    }

    /** How long a file takes with nothing beside it. */
    private Duration alone(Client client, Organisation organisation) {
        var alone = seconds(done(client, organisation, send(client, organisation, "second")));
        report.add(new Figure("10,000 people by one file", "s", alone, null, WHOLE_FILE));
        report.add(new Figure("rows taken over, of people who are new", "/s", ROWS / alone, null, null));
        var again = seconds(done(client, organisation, send(client, organisation, "second")));
        report.add(new Figure("rows that change nothing", "/s", ROWS / again, null, null));
        return Duration.ofMillis((long) (alone * 1_000));
    }

    private void together(Client client, Organisation organisation, Load reads, Duration time) {
        var quiet = reads.open(READS_A_SECOND, time).requireGood("reads alone");
        var job = send(client, organisation, "third");
        var beside = reads.open(READS_A_SECOND, time).requireGood("reads beside a file");
        var busy = seconds(done(client, organisation, job));
        report.add(new Figure("10,000 people by one file, beside reads", "s", busy, null, WHOLE_FILE));
        report.add(new Figure("read person beside a file: p50", "ms", beside.millis(50), quiet.millis(50), READS));
        report.add(new Figure("read person beside a file: p99", "ms", beside.millis(99), quiet.millis(99), null));
    }

    private static String send(Client client, Organisation organisation, String name) {
        var file = IntStream.range(0, ROWS)
                .mapToObj(i -> "%s-%d,Person %2$d,person%2$d@bench.example,Department %d,growth;mentoring"
                        .formatted(name, i, i % 40))
                .collect(Collectors.joining("\n", "externalId,name,email,department,programmes\n", "\n"));
        return client.require(Request.post("/assessment/v1/people/bulk", organisation.system(), "text/csv", file))
                .path("id")
                .asText();
    }

    private static JsonNode done(Client client, Organisation organisation, String job) {
        var look = Request.get("/assessment/v1/jobs/" + job, organisation.system());
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        var read = client.require(look);
        while (!read.has("finishedAt") && System.nanoTime() < deadline) {
            LockSupport.parkNanos(LOOK.toNanos());
            read = client.require(look);
        }
        if (read.at("/result/rows").asInt() != ROWS || read.at("/result/failed").asInt() != 0) {
            throw new IllegalStateException("The file was not taken over: " + read);
        }
        return read;
    }

    /** By the database's clock, from the first instance that took the job to its end. */
    private static double seconds(JsonNode job) {
        var began = Instant.parse(job.path("startedAt").asText());
        return Duration.between(began, Instant.parse(job.path("finishedAt").asText()))
                        .toNanos()
                / 1e9;
    }
}
