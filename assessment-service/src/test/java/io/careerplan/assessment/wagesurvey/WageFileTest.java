package io.careerplan.assessment.wagesurvey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.assessment.textfile.Fault;
import io.careerplan.assessment.textfile.Faults;
import io.careerplan.assessment.textfile.Rows;
import io.careerplan.assessment.textfile.UploadedFile;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class WageFileTest {

    private static final String PAYS = "A_PCT10,A_PCT25,A_MEDIAN,A_PCT75,A_PCT90";
    private static final String NATIONAL = "1,cross-industry,";

    private final Faults faults = new Faults(10);

    @Test
    void groupsAreReadBesideSingleOccupationsWhateverTheirColumnIsCalled() {
        for (var column : List.of("O_GROUP", "OCC_GROUP")) {
            var figures = read(
                            column,
                            NATIONAL + "00-0000,All,total,\"154,187,380\",1,2,3,4,5",
                            NATIONAL + "31-1120,Aides,broad,\"3,988,140\",1,2,3,4,5",
                            NATIONAL + "31-1120,Aides,detailed,3988140,1,2,3,4,5",
                            NATIONAL + "31-1100,Aides,minor,*,1,2,3,4,5",
                            NATIONAL + "31-0000,Health,major,**,1,2,3,4,#",
                            "2,cross-industry,31-0000,Health,major,7,1,2,3,4,5",
                            "1,sector,31-0000,Health,major,7,1,2,3,4,5")
                    .survey()
                    .figures();

            assertEquals(
                    List.of(
                            "TOTAL 00-0000 154187380",
                            "BROAD 31-1120 3988140",
                            "DETAILED 31-1120 3988140",
                            "MINOR 31-1100 null",
                            "MAJOR 31-0000 null"),
                    figures.stream()
                            .map(each -> each.key() + " " + each.employment())
                            .toList());
        }
        assertEquals(List.of(), faults.first());
    }

    @Test
    void aNumberOfPeopleThatIsNotAvailableIsAbsentAndNever0() {
        var survey = read("O_GROUP", NATIONAL + "11-1011,Chiefs,detailed,**,*,*,*,#,#")
                .survey();

        assertNull(survey.figures().getFirst().employment());
        assertEquals(List.of("11-1011"), List.copyOf(survey.byCode().keySet()));
        assertEquals("May 2024", survey.wages("11-1011").source().release());
        assertEquals(
                BigDecimal.valueOf(239_200),
                survey.wages("11-1011").points().getLast().amount());
    }

    @Test
    void aNumberOfPeopleOf0OrOfAnotherFormIsAFault() {
        var file = read(
                "O_GROUP",
                NATIONAL + "11-1011,Chiefs,detailed,0,1,2,3,4,5",
                NATIONAL + "11-1012,Chiefs,minor,\"1,00\",1,2,3,4,5",
                NATIONAL + "11-1013,Chiefs,detailed,12.5,1,2,3,4,5",
                NATIONAL + "11-1014,Chiefs,minor,5,1,2,3,4,5",
                NATIONAL + "11-1014,Chiefs,minor,5,1,2,3,4,5");

        assertEquals(
                List.of("2 out-of-range", "3 not-a-number", "4 not-a-number", "6 duplicate"),
                faults.first().stream().map(WageFileTest::told).toList());
        assertTrue(file.isNational());
        assertFalse(
                read("O_GROUP", NATIONAL + "11-1014,Chiefs,minor,5,1,2,3,4,5").isNational());
    }

    private static String told(Fault fault) {
        return fault.line() + " " + fault.code();
    }

    private WageFile read(String groupColumn, String... rows) {
        var header = "AREA_TYPE,I_GROUP,OCC_CODE,OCC_TITLE," + groupColumn + ",TOT_EMP," + PAYS;
        var text = header + "\r\n" + String.join("\r\n", rows) + "\r\n";
        return WageFile.read(new Rows(new UploadedFile("w.csv", text.getBytes(UTF_8)), false, 100, faults), 2024);
    }
}
