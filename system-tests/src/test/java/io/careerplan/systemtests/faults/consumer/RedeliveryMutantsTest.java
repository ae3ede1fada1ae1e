package io.careerplan.systemtests.faults.consumer;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.localstack.platform.Part;
import io.careerplan.systemtests.bench.Bench;
import io.careerplan.systemtests.bench.Ledger;
import io.careerplan.systemtests.bench.Mutant;
import io.careerplan.systemtests.bench.OnTheBench;
import io.careerplan.systemtests.stream.Redelivery;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What {@link RedeliveryTest} holds tracking to is seen to break when a safeguard is gone. */
@Tag("full-size")
@OnTheBench
class RedeliveryMutantsTest {

    private static final String SCENARIO = "5 each event three times, shuffled";
    private static final int PEOPLE = 6;
    private static final int STEPS = 12;

    /** So wide that a mutant does not escape because the newest happened to come last. */
    private static final int ANYWHERE = 100_000;

    private static final Bench BENCH = ConsumerBench.get();

    @AfterAll
    static void leaveItAsPackaged() {
        BENCH.disarm(Part.TRACKING);
    }

    @Test
    void without_the_inbox_the_bench_sees_that_events_count_more_than_once() throws Exception {
        var ledger = ofMutant(Mutant.INBOX_OFF);
        assertTrue(ledger.figure("handled") > PEOPLE * STEPS, ledger::toString);
    }

    @Test
    void without_the_guards_of_versions_the_bench_sees_that_copies_go_back() throws Exception {
        var ledger = ofMutant(Mutant.PLAN_GUARD_OFF, Mutant.VERSION_GUARD_OFF);
        assertTrue(ledger.figure("plan_copy differs") > 0, ledger::toString);
        assertTrue(ledger.figure("journey_fact differs") > 0, ledger::toString);
    }

    private Ledger ofMutant(Mutant... mutants) throws InterruptedException, IOException {
        BENCH.mutate(Part.TRACKING, mutants);
        var ledger = new Redelivery(BENCH, ConsumerBench.pattern(), PEOPLE, STEPS, ANYWHERE)
                .run(SCENARIO + ", mutant " + mutants[0]);
        ledger.write();
        var log = Files.readString(BENCH.process(Part.TRACKING).log());
        for (var mutant : mutants) {
            assertTrue(log.contains("MUTANT " + mutant), () -> mutant + " changed nothing");
        }
        assertFalse(ledger.isClean(), ledger::toString);
        return ledger;
    }
}
