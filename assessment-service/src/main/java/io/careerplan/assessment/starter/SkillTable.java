package io.careerplan.assessment.starter;

import io.careerplan.assessment.catalogue.Skill;
import io.careerplan.assessment.catalogue.SkillKind;
import java.util.List;

/** The skills and knowledge areas, in the order of the content model. */
final class SkillTable {

    static final String FILE = "skills.tsv";

    private SkillTable() {}

    static List<Skill> skills(Table table) {
        return table.rows().stream().map(SkillTable::skill).toList();
    }

    private static Skill skill(Table.Row row) {
        return new Skill(
                row.text("id"), row.text("name"), SkillKind.valueOf(row.text("kind")), row.text("description"));
    }
}
