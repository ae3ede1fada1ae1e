package io.careerplan.systemtests.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.localstack.platform.Part;
import io.careerplan.systemtests.RunningPlatform;
import io.careerplan.systemtests.bench.Ledger;
import io.careerplan.systemtests.bench.Ledger.Count;
import io.careerplan.systemtests.bench.Scale;
import io.careerplan.systemtests.bench.ServiceLogs;
import io.careerplan.systemtests.bench.Together;
import io.careerplan.systemtests.input.Descriptions;
import io.careerplan.systemtests.input.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Whatever is sent, the answer is one that the OpenAPI document tells of. */
class FuzzTest {

    private static final int REQUESTS = Scale.of(2_000, 30_000);
    private static final int WORKERS = 4;

    /** So many requests meet the same person: what thousands more would pile up is not what this is about. */
    private static final int OF_A_WORLD = 5_000;

    private static final int SUCCEEDING_AT_LEAST = 5;
    private static final int SHOWN = 20;

    private final Tally tally = new Tally();

    @Test
    void every_answer_is_a_documented_one() {
        fire();
        var failures = tally.failures();
        write(failures);
        if (tally.serverErrors() > 0) {
            ServiceLogs.print(RunningPlatform.get());
        }
        ledger(failures.size()).close();
        assertEquals(0, failures.size(), () -> tally.kinds() + "\n" + failures.getFirst());
        assertTrue(tally.share(2) >= SUCCEEDING_AT_LEAST, () -> "Hardly anything succeeds: " + tally.statuses());
        if (Scale.here() == Scale.FULL) {
            assertEquals(List.of(), tally.neverPassed(Descriptions.operations()));
        }
    }

    /** All of them go to a file, the first ones to whoever looks on. */
    private static void write(List<String> failures) {
        failures.stream().limit(SHOWN).forEach(System.out::println);
        try {
            Files.write(Path.of("target", "fuzz-failures.txt"), failures);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Ledger ledger(int failures) {
        return Ledger.of("24 fuzz")
                .with(Count.SENT, REQUESTS)
                .with(Count.SERVER_ERRORS, tally.serverErrors())
                .with("2xx %", tally.share(2))
                .with("4xx %", tally.share(4))
                .with("answers other than documented", failures)
                .with("operations never past validation", tally.neverPassed(Descriptions.operations()));
    }

    private void fire() {
        for (int first = 0; first < REQUESTS; first += OF_A_WORLD) {
            fire(first, Math.min(REQUESTS, first + OF_A_WORLD));
        }
    }

    private void fire(int first, int end) {
        var generator = new Generator(Descriptions.operations(), new Targets(World.create()));
        var next = new AtomicInteger(first);
        Together.all(WORKERS, worker -> {
            for (int number = next.getAndIncrement(); number < end; number = next.getAndIncrement()) {
                fire(generator.shot(number));
            }
            return worker;
        });
    }

    private void fire(Shot shot) {
        try {
            var answer = Wire.send(service(shot), shot);
            tally.count(
                    shot, answer.status(), Contract.complaints(shot, answer), answer.status() + " " + answer.text());
        } catch (IOException noAnswer) {
            tally.count(shot, 0, List.of("no answer"), noAnswer.toString());
        }
    }

    private static URI service(Shot shot) {
        return RunningPlatform.get()
                .service(Part.valueOf(shot.operation().service().toUpperCase(Locale.ROOT)));
    }
}
