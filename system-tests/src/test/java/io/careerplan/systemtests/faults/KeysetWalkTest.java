package io.careerplan.systemtests.faults;

import io.careerplan.systemtests.RunningPlatform;
import io.careerplan.systemtests.bench.Firm;
import io.careerplan.systemtests.bench.Scale;
import org.junit.jupiter.api.Test;

/** Lists can be walked through while they change, by nothing but the cursors they gave out. */
class KeysetWalkTest {

    private static final int ROWS = Scale.of(600, 20_000);
    private static final int WALKS = Scale.of(3, 50);
    private static final int FORGED = Scale.of(100, 1_000);

    @Test
    void who_is_there_throughout_is_seen_exactly_once() {
        new KeysetWalk(Firm.found(RunningPlatform.get())).run(ROWS, WALKS).close();
    }

    @Test
    void no_other_cursor_opens_a_list() {
        new ForgedCursors(Firm.found(RunningPlatform.get())).run(FORGED).close();
    }
}
