package io.careerplan.systemtests.faults.consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.systemtests.bench.Bench;
import io.careerplan.systemtests.bench.OnTheBench;
import io.careerplan.systemtests.bench.Scale;
import io.careerplan.systemtests.stream.Redelivery;
import org.junit.jupiter.api.Test;

/** Whatever the broker delivers again, and in whatever order: the copies come to the same, and nothing counts twice. */
@OnTheBench
class RedeliveryTest {

    private static final String SCENARIO = "5 each event three times, shuffled";
    private static final int PEOPLE = Scale.of(10, 100);
    private static final int STEPS = Scale.of(20, 50);
    private static final int WINDOW = 100;

    private final Bench bench = ConsumerBench.get();

    @Test
    void three_deliveries_in_any_order_come_to_the_same_as_one_in_order() throws InterruptedException {
        var redelivery = new Redelivery(bench, ConsumerBench.pattern(), PEOPLE, STEPS, WINDOW);
        var ledger = redelivery.run(SCENARIO);
        assertEquals(redelivery.inOrder(), redelivery.shuffled());
        ledger.close();
        assertTrue(ledger.figure("told out of order") > 0, () -> "the fault did not happen: " + ledger);
    }
}
