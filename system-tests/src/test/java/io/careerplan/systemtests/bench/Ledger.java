package io.careerplan.systemtests.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The line a scenario leaves: what was sent, which faults it met, and what came of it. It is printed and added to
 * {@code target/ledger.txt}, whether the scenario held or not. A count that nobody gave is shown as a dash, as it was not looked at.
 */
public final class Ledger {

    /** Things that are counted; all but the first two must be nought for the promise to hold. */
    public enum Count {
        SENT("sent"),
        FAULTS("faults"),
        LOST("lost"),
        APPLIED_TWICE("applied twice"),
        OUT_OF_ORDER("out of order"),
        SERVER_ERRORS("5xx");

        private final String label;

        Count(String label) {
            this.label = label;
        }
    }

    private static final Path FILE = Path.of("target", "ledger.txt");

    private final String scenario;
    private final Map<Count, Long> counts = new LinkedHashMap<>();
    private final Map<String, Object> further = new LinkedHashMap<>();
    private final Map<String, Long> noughts = new LinkedHashMap<>();
    private double recoverySeconds = Double.NaN;

    private Ledger(String scenario) {
        this.scenario = scenario;
    }

    /** The ledger of a scenario, by the number and name it has in the catalogue of faults, as {@code 17 lost update}. */
    public static Ledger of(String scenario) {
        return new Ledger(scenario);
    }

    /** What was counted. */
    public Ledger with(Count count, long value) {
        counts.put(count, value);
        return this;
    }

    /** A figure of this scenario alone. */
    public Ledger with(String name, Object value) {
        further.put(name, value);
        return this;
    }

    /** What was counted, nought when it was not. */
    public long count(Count count) {
        return counts.getOrDefault(count, 0L);
    }

    /** A figure of this scenario that was written down as a whole number. */
    public long figure(String name) {
        return further.get(name) instanceof Number number ? number.longValue() : 0;
    }

    /** A figure of this scenario alone that must be nought as well. */
    public Ledger withNought(String name, long value) {
        noughts.put(name, value);
        return with(name, value);
    }

    /** How long the service took, after the last fault, until all was as it should be. */
    public Ledger recoveredAfter(double seconds) {
        recoverySeconds = seconds;
        return this;
    }

    /** Writes the line down, then fails unless nothing was lost, applied twice, out of order or answered by 5xx. */
    public void close() {
        write();
        counts.forEach((count, value) -> {
            if (count.compareTo(Count.FAULTS) > 0) {
                assertEquals(0L, value, this::toString);
            }
        });
        noughts.forEach((name, value) -> assertEquals(0L, value, this::toString));
    }

    /** Writes the line down and demands nothing: for a mutant, whose line is expected to be bad. */
    public void write() {
        System.out.println(this);
        try {
            Files.writeString(FILE, this + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether all that must be nought is so. */
    public boolean isClean() {
        return noughts.values().stream().allMatch(value -> value == 0)
                && counts.entrySet().stream()
                        .allMatch(each -> each.getKey().compareTo(Count.FAULTS) <= 0 || each.getValue() == 0);
    }

    @Override
    public String toString() {
        var line = new StringBuilder("LEDGER ").append(scenario).append(':');
        for (var count : Count.values()) {
            var value = counts.get(count);
            line.append(' ')
                    .append(count.label)
                    .append(' ')
                    .append(value == null ? "-" : value)
                    .append(',');
        }
        line.append(" recovery ").append(Double.isNaN(recoverySeconds) ? "-" : "%.1f s".formatted(recoverySeconds));
        further.forEach(
                (name, value) -> line.append(", ").append(name).append(' ').append(value));
        return line.append(", seed ").append(Seed.value()).toString();
    }
}
