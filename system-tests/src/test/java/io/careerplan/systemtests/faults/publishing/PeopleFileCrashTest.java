package io.careerplan.systemtests.faults.publishing;

import io.careerplan.events.Topics;
import io.careerplan.localstack.platform.Part;
import io.careerplan.systemtests.bench.Bench;
import io.careerplan.systemtests.bench.Database;
import io.careerplan.systemtests.bench.Ledger;
import io.careerplan.systemtests.bench.Ledger.Count;
import io.careerplan.systemtests.bench.OnTheBench;
import io.careerplan.systemtests.bench.Scale;
import io.careerplan.systemtests.bench.Seed;
import io.careerplan.systemtests.bench.Staff;
import io.careerplan.systemtests.demo.Seat;
import io.careerplan.systemtests.http.Answer;
import io.careerplan.systemtests.http.Api;
import io.careerplan.systemtests.http.Eventually;
import io.careerplan.systemtests.stream.ConsumerLag;
import io.careerplan.systemtests.stream.Waiting;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Assessment dies while it takes a file of people over: each row is taken once, told once, and counted once. */
@OnTheBench
class PeopleFileCrashTest {

    private static final String TENANT = "crashed-file";
    private static final int ROWS = Scale.of(4_000, 10_000);
    private static final int KILLS = Scale.of(1, 3);

    /** A dead instance's job is free half a minute after its last sign of life. */
    private static final Duration LEASE_AND_WORK = Duration.ofSeconds(90);

    /** For all to be told and taken, which is not what is shown here. */
    private static final Duration TAKEN = Duration.ofMinutes(5);

    private static final String UNSENT = "select count(*) from outbox where published_at is null";
    private static final String PEOPLE = "select count(*) from person where tenant = '" + TENANT + "'";
    private static final String TOLD =
            "select count(*) from outbox where tenant = '" + TENANT + "' and type like '%person.registered%'";

    private final Bench bench = SharedBench.get();
    private final Database database = bench.database(Part.ASSESSMENT);

    /** Thousands of people are on their way to planning and tracking, and whoever comes next would have to wait behind them. */
    @AfterEach
    void leaveNobodyOnTheWay() throws InterruptedException {
        Waiting.secondsUntil(TAKEN, () -> database.count(UNSENT) == 0);
        for (var service : List.of("planning-service", "tracking-service")) {
            try (var lag = ConsumerLag.of(bench, service)) {
                lag.secondsUntilNone(TAKEN, Topics.ASSESSMENT);
            }
        }
    }

    @Test
    void killed_within_a_file_it_goes_on_behind_the_last_part() {
        var hr = Staff.on(bench, TENANT).hr();
        var job = "/jobs/" + send(hr).expect(202).id();
        var chance = Seed.random("file of people");
        int tooLate = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            awaitPeople(ROWS * kill / (KILLS + 1) - chance.nextInt(ROWS / (KILLS + 1)));
            bench.process(Part.ASSESSMENT).kill();
            tooLate += database.count(PEOPLE) < ROWS ? 0 : 1;
            bench.process(Part.ASSESSMENT).restart();
        }

        var done = Eventually.until(LEASE_AND_WORK, () -> assessment(hr).get(job), PeopleFileCrashTest::isOver);

        Ledger.of("file of people, killed within")
                .with(Count.SENT, ROWS)
                .with(Count.FAULTS, KILLS)
                .with(Count.LOST, ROWS - database.count(PEOPLE))
                .with(Count.APPLIED_TWICE, database.count(TOLD) - ROWS)
                .withNought("rows counted otherwise", ROWS - Long.parseLong("0" + done.text("/result/created")))
                .withNought("killed too late", tooLate)
                .withNought("rows refused", Long.parseLong("0" + done.text("/result/failed")))
                .close();
    }

    /** Where the service is now: a new start may have brought a new door. */
    private Api assessment(Seat hr) {
        return bench.at().assessmentAs(hr.assessment().token());
    }

    private Answer send(Seat hr) {
        var file = IntStream.range(0, ROWS)
                .mapToObj(row -> "F-%d,Person %d".formatted(row, row))
                .collect(Collectors.joining("\n", "externalId,name\n", "\n"));
        return Api.send(assessment(hr)
                .request("/people/bulk")
                .header("Content-Type", "text/csv")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(file)));
    }

    private void awaitPeople(long wanted) {
        long deadline = System.nanoTime() + LEASE_AND_WORK.toNanos();
        while (database.count(PEOPLE) < wanted) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("only " + database.count(PEOPLE) + " people of " + wanted);
            }
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }

    private static boolean isOver(Answer job) {
        return job.text("/status").equals("SUCCEEDED") || job.text("/status").equals("FAILED");
    }
}
