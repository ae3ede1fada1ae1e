package io.careerplan.assessment.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.assessment.effort.Yardstick;
import io.careerplan.assessment.readiness.GapConventions;
import io.careerplan.assessment.starter.StarterCatalogue;
import io.careerplan.events.GapStatus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The shipped table worked out by hand, cell by cell, beside the analysis of the same pair of occupations. */
class StarterFiguresTest {

    private static final List<List<String>> PAIRS = List.of(
            List.of("43-4051.00", "13-1071.00"),
            List.of("13-1071.00", "43-4051.00"),
            List.of("29-1141.00", "11-9111.00"),
            List.of("11-9111.00", "29-1141.00"));
    private static final Yardstick YARDSTICK = Yardstick.of(StarterCatalogue.read(), GapConventions.DEFAULT);
    private static final Map<String, Map<String, String>> TABLE = table();

    @Test
    void readinessCoverageAndWeightedGapsAreThoseOfTheTable() {
        for (var pair : PAIRS) {
            var estimates = levels(pair.getFirst());
            var found = analyse(estimates, pair.getLast());
            double met = 0, asked = 0, covered = 0, known = 0, missing = 0;
            for (var cell : TABLE.get(pair.getLast()).entrySet()) {
                var figures = cell.getValue().replace("!", "").split("/", -1);
                var weight = (Double.parseDouble(figures[0]) - 1) / 4;
                known += weight;
                var estimate = estimates.get(cell.getKey());
                if (estimate != null && !cell.getValue().endsWith("!")) {
                    var level = Double.parseDouble(figures[1]) / 7;
                    met += weight * Math.min(level, estimate);
                    asked += weight * level;
                    covered += weight;
                    missing += weight * Math.max(0, level - estimate);
                }
            }
            assertEquals(met / asked, Objects.requireNonNull(found.readiness()), 1e-12);
            assertEquals(covered / known, found.coverage(), 1e-12);
            assertEquals(missing, found.weightedGap(), 1e-12);
        }
    }

    @Test
    void theGapsOfTheTableAreThoseWiderThanTheErrorOfTheLevel() {
        for (var pair : PAIRS) {
            var estimates = levels(pair.getFirst());
            var expected = new ArrayList<String>();
            TABLE.get(pair.getLast()).forEach((skill, cell) -> {
                var figures = cell.split("/", -1);
                var estimate = estimates.get(skill);
                if (!cell.endsWith("!") && estimate != null) {
                    var gap = Double.parseDouble(figures[1]) - 7 * estimate;
                    var tolerance = figures[2].isEmpty() ? 0 : 1.96 * Double.parseDouble(figures[2]);
                    if (gap > Math.max(tolerance, 1e-9)) {
                        expected.add(skill);
                    }
                }
            });
            var gaps = analyse(estimates, pair.getLast()).findings().stream()
                    .filter(each -> each.status() == GapStatus.GAP)
                    .map(Finding::skillId)
                    .sorted()
                    .toList();
            assertTrue(!gaps.isEmpty());
            assertEquals(expected, gaps);
        }
    }

    @Test
    void thePercentileIsTheShareOfOccupationsWithALowerReadiness() {
        var estimates = levels("43-4051.00");
        var scores = new HashMap<String, Double>();
        TABLE.forEach((code, cells) -> scores.put(code, score(cells, estimates)));
        var own = scores.get("13-1071.00");
        var lower = scores.values().stream().filter(score -> score < own).count();

        var standing = Objects.requireNonNull(analyse(estimates, "13-1071.00").standing());
        assertEquals(lower, standing.lower());
        assertEquals(scores.size(), standing.rated());
    }

    private static double score(Map<String, String> cells, Map<String, Double> estimates) {
        double met = 0;
        double asked = 0;
        for (var cell : cells.entrySet()) {
            var estimate = estimates.get(cell.getKey());
            if (estimate != null && !cell.getValue().endsWith("!")) {
                var figures = cell.getValue().split("/", -1);
                var weight = (Double.parseDouble(figures[0]) - 1) / 4;
                var level = Double.parseDouble(figures[1]) / 7;
                met += weight * Math.min(level, estimate);
                asked += weight * level;
            }
        }
        return met / asked;
    }

    private static TargetFindings analyse(Map<String, Double> estimates, String target) {
        var occupation = YARDSTICK.catalogue().occupation(target).orElseThrow();
        return Analysis.of(new Candidate(estimates, Map.of()), List.of(occupation), YARDSTICK)
                .getFirst();
    }

    /** Its levels as ratings, where the release does not advise against them. */
    private static Map<String, Double> levels(String code) {
        var levels = new TreeMap<String, Double>();
        TABLE.get(code).forEach((skill, cell) -> {
            if (!cell.endsWith("!")) {
                levels.put(skill, Double.parseDouble(cell.split("/", -1)[1]) / 7);
            }
        });
        return levels;
    }

    /** Cells by skill id, by code. */
    private static Map<String, Map<String, String>> table() {
        try (var file = StarterFiguresTest.class.getResourceAsStream("/catalogue/requirements.tsv")) {
            var lines = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
            var rows = new TreeMap<String, Map<String, String>>();
            lines.stream().skip(1).forEach(cells -> {
                var row = new TreeMap<String, String>();
                for (int column = 1; column < cells.length; column++) {
                    row.put(lines.getFirst()[column], cells[column]);
                }
                row.values().removeIf(String::isEmpty);
                rows.put(cells[0], row);
            });
            return rows;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
