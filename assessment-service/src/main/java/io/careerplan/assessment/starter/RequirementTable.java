package io.careerplan.assessment.starter;

import io.careerplan.assessment.catalogue.Requirement;
import io.careerplan.assessment.catalogue.Skill;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What each rated occupation requires; a cell is {@code importance/level/error}, and {@code !} after it suppresses it. */
final class RequirementTable {

    static final String FILE = "requirements.tsv";
    private static final String SUPPRESSED = "!";

    private RequirementTable() {}

    /** Requirements by skill id in the order of the skills, by code; an occupation that is not rated is not there. */
    static Map<String, Map<String, Requirement>> byCode(Table table, List<Skill> skills) {
        return table.rows().stream()
                .collect(
                        Collectors.toUnmodifiableMap(row -> row.text("code"), row -> requirements(table, row, skills)));
    }

    private static Map<String, Requirement> requirements(Table table, Table.Row row, List<Skill> skills) {
        var all = new LinkedHashMap<String, Requirement>();
        for (var skill : skills) {
            var cell = row.text(skill.id());
            if (!cell.isEmpty()) {
                all.put(skill.id(), requirement(table, row.text("code"), skill.id(), cell));
            }
        }
        return Collections.unmodifiableMap(all);
    }

    private static Requirement requirement(Table table, String code, String skillId, String cell) {
        var suppressed = cell.endsWith(SUPPRESSED);
        var figures = cell.replace(SUPPRESSED, "").split("/", -1);
        return new Requirement(
                skillId,
                Double.parseDouble(figures[0]),
                figure(figures[1]),
                figure(figures[2]),
                suppressed,
                table.source(code + " " + skillId));
    }

    private static @Nullable Double figure(String text) {
        return text.isEmpty() ? null : Double.valueOf(text);
    }
}
