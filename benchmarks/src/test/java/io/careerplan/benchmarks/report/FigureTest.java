package io.careerplan.benchmarks.report;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FigureTest {

    @Test
    void aRatioIsHeldAgainstItsBoundOnBothSides() {
        assertTrue(new Figure("read", "us", 200, 100.0, Limit.ratioAtMost(2)).isMet());
        assertFalse(new Figure("read", "us", 200.1, 100.0, Limit.ratioAtMost(2)).isMet());
        assertTrue(new Figure("read", "1/s", 50, 100.0, Limit.ratioAtLeast(.5)).isMet());
        assertFalse(new Figure("read", "1/s", 49.9, 100.0, Limit.ratioAtLeast(.5)).isMet());
    }

    @Test
    void aValueIsHeldAgainstItsBoundWhateverTheFloor() {
        assertTrue(new Figure("rank", "ms", 5, 1.0, Limit.atMost(5)).isMet());
        assertFalse(new Figure("rank", "ms", 5.1, 5.0, Limit.atMost(5)).isMet());
    }

    @Test
    void whatHasNoFloorCannotKeepARatio() {
        assertFalse(new Figure("read", "us", 1, null, Limit.ratioAtMost(2)).isMet());
        assertFalse(new Figure("read", "us", 1, null, Limit.ratioAtLeast(.5)).isMet());
    }

    @Test
    void aReportSaysWhichBudgetIsMissed() {
        var text = new ByteArrayOutputStream();
        var report = new Report(new PrintStream(text, true, StandardCharsets.UTF_8));
        report.add(new Figure("start", "s", 1.4, null, null));
        report.add(new Figure("rank", "ms", 7, 1.0, Limit.atMost(5)));
        assertFalse(report.close());
        var lines = text.toString(StandardCharsets.UTF_8).lines().toList();
        assertTrue(lines.getLast().endsWith("MISSED"), lines::toString);
        assertTrue(lines.getLast().contains("7.00"), lines::toString);
    }
}
