package io.careerplan.systemtests.faults;

import io.careerplan.systemtests.RunningPlatform;
import io.careerplan.systemtests.bench.Firm;
import io.careerplan.systemtests.bench.Scale;
import io.careerplan.systemtests.bench.ServiceLogs;
import org.junit.jupiter.api.Test;

/** Nobody overwrites what others changed meanwhile. */
class LostUpdateTest {

    private static final int RESOURCES = Scale.of(15, 200);

    @Test
    void every_change_that_was_accepted_is_there() {
        var ledger = new LostUpdates(Firm.found(RunningPlatform.get())).run(RESOURCES);
        if (!ledger.isClean()) {
            ServiceLogs.print(RunningPlatform.get());
        }
        ledger.close();
    }
}
