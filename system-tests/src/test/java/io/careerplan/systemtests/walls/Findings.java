package io.careerplan.systemtests.walls;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What did not hold, by kind, so that one run shows all of it and not the first. */
public final class Findings {

    private static final int SHOWN = 10;
    private static final int LONGEST = 600;

    private final Map<String, List<String>> found = new TreeMap<>();

    /** Findings of these kinds, none so far. */
    public static Findings of(String... kinds) {
        var findings = new Findings();
        for (var kind : kinds) {
            findings.found.put(kind, new ArrayList<>());
        }
        return findings;
    }

    /** Notes one. */
    public void add(String kind, String what) {
        found.computeIfAbsent(kind, k -> new ArrayList<>()).add(what);
    }

    /** Notes one, unless it held after all. */
    public void addUnless(boolean held, String kind, String what) {
        if (!held) {
            add(kind, what);
        }
    }

    /** How often each kind was found. */
    public Map<String, Integer> counts() {
        return found.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, kind -> kind.getValue().size(), (a, b) -> a, TreeMap::new));
    }

    /** Whether all held. */
    public boolean isEmpty() {
        return found.values().stream().allMatch(List::isEmpty);
    }

    /** Fails with what was found, unless nothing was. */
    public void assertNone() {
        assertTrue(isEmpty(), this::toString);
    }

    @Override
    public String toString() {
        var shown = found.entrySet().stream().flatMap(kind -> kind.getValue().stream()
                .limit(SHOWN)
                .map(what ->
                        kind.getKey() + ": " + (what.length() > LONGEST ? what.substring(0, LONGEST) + "…" : what)));
        return counts() + "\n" + shown.collect(Collectors.joining("\n"));
    }
}
