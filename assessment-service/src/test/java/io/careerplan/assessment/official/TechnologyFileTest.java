package io.careerplan.assessment.official;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.assessment.technology.Commodity;
import io.careerplan.assessment.technology.TechnologyRow;
import io.careerplan.assessment.textfile.SmallUploads;
import io.careerplan.assessment.textfile.UploadedFile;
import io.careerplan.kit.problem.InputError;
import io.careerplan.kit.problem.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TechnologyFileTest {

    private static final Labels LABELS = new Labels("99.1", 2024);
    private static final String EXCEL = "43-4051.00\tExcel\t43232110\tSpreadsheet software\tY\tN";

    @Test
    void eachRowIsAUseOfATechnology() {
        var reading = read(OfficialFixture.releaseWithTechnologies().get(OfficialFixture.TECHNOLOGIES));
        var found = Objects.requireNonNull(reading.data().technologies());
        var agents = found.rows().get("43-4051.00");

        assertTrue(reading.isSound());
        assertEquals(List.of(new ReadFile("Technology Skills.txt", "99.1", 6)), reading.files());
        assertEquals(4, agents.size());
        assertEquals(
                new TechnologyRow(
                        "43-4051.00", "Microsoft Excel", new Commodity("43232110", "Spreadsheet software"), true, true),
                agents.getFirst());
        assertEquals(
                "Moon \"plough\" 3", found.rows().get("99-1234.00").getFirst().example());
        assertSame(agents.get(2).example(), agents.get(3).example());
    }

    @Test
    void eachWrongRowIsNamedWithLineAndColumn() {
        var rows = OfficialFixture.technologies(
                EXCEL,
                "4-4051.00\tExcel\t43232110\tSpreadsheet software\tY\tN",
                "43-4051.00\t \t43232110\tSpreadsheet software\tY\tN",
                "43-4051.00\tWord\t4323211\tSpreadsheet software\tY\tN",
                "43-4051.00\tWord\t43232110\tTables\tY\tN",
                "43-4051.00\tWord\t43232110\tSpreadsheet software\ty\t",
                "43-4051.00\tWord\t43232110\tSpreadsheet software\tY",
                "43-4051.00\t" + "x".repeat(201) + "\t43232110\t\tY\tN",
                EXCEL);

        assertEquals(
                List.of(
                        "3 O*NET-SOC Code malformed-code",
                        "4 Example missing",
                        "5 Commodity Code malformed-code",
                        "6 Commodity Title ambiguous",
                        "7 Hot Technology unknown-value",
                        "7 In Demand unknown-value",
                        "8 null wrong-number-of-cells",
                        "9 Example too-long",
                        "9 Commodity Title missing",
                        "10 Example duplicate"),
                read(rows).faults().stream()
                        .map(each -> each.line() + " " + each.column() + " " + each.code())
                        .toList());
    }

    @Test
    void theSameTechnologyOfAnotherKindOrOccupationIsNoDuplicate() {
        assertTrue(read(OfficialFixture.technologies(
                        EXCEL,
                        EXCEL.replace("43232110\tSpreadsheet", "43232111\tOther"),
                        EXCEL.replace("4051", "4052")))
                .isSound());
    }

    @Test
    void aFileWithoutAColumnIsRefused() {
        var refusal = assertThrows(Refusal.class, () -> read("O*NET-SOC Code\tExample\r\n"));

        assertTrue(refusal.errors().stream()
                .map(InputError::pointer)
                .anyMatch("/Technology Skills.txt/In Demand"::equals));
    }

    private static Reading read(String text) {
        return OfficialFiles.read(
                Map.of(OfficialFixture.TECHNOLOGIES, text).entrySet().stream()
                        .map(file ->
                                new UploadedFile(file.getKey(), file.getValue().getBytes(UTF_8)))
                        .toList(),
                LABELS,
                SmallUploads.USUAL);
    }
}
