package io.careerplan.assessment.starter;

import io.careerplan.assessment.technology.Commodity;
import io.careerplan.assessment.technology.Technologies;
import io.careerplan.assessment.technology.TechnologyRow;

/** The technologies that the occupations use, those alone that the release calls in demand. */
final class UseTable {

    static final String FILE = "technologies.tsv";

    private static final String YES = "Y";

    private UseTable() {}

    static Technologies technologies(Table table) {
        return Technologies.of(
                table.release(), table.rows().stream().map(UseTable::use).toList());
    }

    private static TechnologyRow use(Table.Row row) {
        return new TechnologyRow(
                row.text("code"),
                row.text("example"),
                new Commodity(row.text("commodity"), row.text("title")),
                row.text("hot").equals(YES),
                true);
    }
}
