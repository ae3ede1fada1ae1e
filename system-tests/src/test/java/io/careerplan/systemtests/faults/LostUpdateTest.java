package io.careerplan.systemtests.faults;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.localstack.platform.Part;
import io.careerplan.systemtests.RunningPlatform;
import io.careerplan.systemtests.bench.Bench;
import io.careerplan.systemtests.bench.Firm;
import io.careerplan.systemtests.bench.Ledger.Count;
import io.careerplan.systemtests.bench.Mutant;
import io.careerplan.systemtests.bench.Scale;
import io.careerplan.systemtests.bench.ServiceLogs;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nobody overwrites what others changed meanwhile. */
class LostUpdateTest {

    private static final int RESOURCES = Scale.of(15, 200);

    /** One of each kind but the last: of work values the same check tells creating from changing, so none could be made. */
    private static final int FEW = 4;

    @Test
    void every_change_that_was_accepted_is_there() {
        var ledger = new LostUpdates(Firm.found(RunningPlatform.get())).run(RESOURCES);
        if (!ledger.isClean()) {
            ServiceLogs.print(RunningPlatform.get());
        }
        ledger.close();
    }

    @Test
    @Tag("full-size")
    void without_the_check_of_versions_changes_are_lost() {
        try (var bench = Bench.startWith(Part.ASSESSMENT, Mutant.IF_MATCH_OFF)) {
            var ledger = new LostUpdates(Firm.found(bench.platform())).run(FEW);
            ledger.with("mutant", Mutant.IF_MATCH_OFF).write();
            assertTrue(ledger.count(Count.LOST) > 0, ledger::toString);
        }
    }
}
