package io.careerplan.assessment.release;

import io.careerplan.assessment.catalogue.DataRow;
import io.careerplan.assessment.catalogue.Requirement;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Skills.txt and Knowledge.txt in their 13 columns: an importance row and a level row for each code and element. */
final class Ratings {

    private static final String RELEASE = "29.x";

    private final Map<String, Map<String, Requirement>> byCode = new HashMap<>();

    static Map<String, Map<String, Requirement>> read(ReleaseFolder folder) {
        var ratings = new Ratings();
        Stream.of("Skills", "Knowledge").forEach(name -> folder.tabs("derived-onet-29.x/" + name + ".txt")
                .forEach(row -> ratings.add(name, row)));
        return ratings.byCode;
    }

    /** The importance comes before the level of the same element. */
    private void add(String file, Map<String, String> row) {
        var requirements = byCode.computeIfAbsent(row.get("O*NET-SOC Code"), code -> new LinkedHashMap<>());
        var id = row.get("Element ID");
        var suppress = row.get("Recommend Suppress").equals("Y");
        var value = Double.parseDouble(row.get("Data Value"));
        if (row.get("Scale ID").equals("IM")) {
            var source = new DataRow("O*NET " + file, RELEASE, row.get("O*NET-SOC Code") + " " + id);
            requirements.put(id, new Requirement(id, value, null, null, suppress, source));
        } else {
            var error = number(row.get("Standard Error"));
            requirements.computeIfPresent(
                    id,
                    (same, found) -> new Requirement(
                            id, found.importance(), value, error, found.suppressed() || suppress, found.source()));
        }
    }

    private static @Nullable Double number(String text) {
        return text.equals("n/a") ? null : Double.valueOf(text);
    }
}
