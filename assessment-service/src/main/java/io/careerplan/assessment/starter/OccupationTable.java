package io.careerplan.assessment.starter;

import io.careerplan.assessment.catalogue.Occupation;
import io.careerplan.assessment.catalogue.Requirement;
import io.careerplan.assessment.catalogue.Wages;
import io.careerplan.events.Industry;
import io.careerplan.events.WorkValue;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The occupations, joined with what they require and pay. */
final class OccupationTable {

    static final String FILE = "occupations.tsv";

    private static final Map<WorkValue, String> COLUMNS = Map.of(
            WorkValue.ACHIEVEMENT, "achievement",
            WorkValue.INDEPENDENCE, "independence",
            WorkValue.RECOGNITION, "recognition",
            WorkValue.RELATIONSHIPS, "relationships",
            WorkValue.SUPPORT, "support",
            WorkValue.WORKING_CONDITIONS, "workingConditions");

    private OccupationTable() {}

    static List<Occupation> occupations(
            Table table, Map<String, Map<String, Requirement>> requirements, Map<String, Wages> wages) {
        return table.rows().stream()
                .map(row -> occupation(table, row, requirements, wages))
                .toList();
    }

    private static Occupation occupation(
            Table table, Table.Row row, Map<String, Map<String, Requirement>> requirements, Map<String, Wages> wages) {
        var code = row.text("code");
        var zone = row.text("jobZone");
        return new Occupation(
                code,
                row.text("title"),
                row.text("description"),
                zone.isEmpty() ? null : Integer.valueOf(zone),
                industries(row.text("industries")),
                requirements.getOrDefault(code, Map.of()),
                workValues(row),
                wages.get(code),
                table.source(code));
    }

    private static Set<Industry> industries(String cell) {
        return Arrays.stream(cell.split(",", -1)).map(Industry::valueOf).collect(Collectors.toSet());
    }

    private static Map<WorkValue, Double> workValues(Table.Row row) {
        var values = new EnumMap<WorkValue, Double>(WorkValue.class);
        COLUMNS.forEach((value, column) -> {
            if (!row.text(column).isEmpty()) {
                values.put(value, Double.valueOf(row.text(column)));
            }
        });
        return values;
    }
}
