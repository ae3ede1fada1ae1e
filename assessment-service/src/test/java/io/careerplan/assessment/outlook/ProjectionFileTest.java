package io.careerplan.assessment.outlook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.careerplan.assessment.textfile.Faults;
import io.careerplan.assessment.textfile.Rows;
import io.careerplan.assessment.textfile.UploadedFile;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProjectionFileTest {

    private final Faults faults = new Faults(10);

    @Test
    void aRowTellsGrowthOverTheYearsAndEachYearAndItsSource() {
        var outlook = EmploymentOutlook.of(
                read("43-4051,Clerks,2023,2025,\"1,000\",1210,300").getFirst());

        assertEquals(new BigDecimal("0.210000"), outlook.growth());
        assertEquals(new BigDecimal("0.100000"), outlook.growthPerYear());
        assertEquals(300, outlook.openingsPerYear());
        assertEquals("2023-2025", outlook.source().release());
        assertEquals("43-4051", outlook.source().row());
    }

    @Test
    void whatIsNotAvailableIsAbsentAndNever0() {
        for (var nothing : List.of("*", "-", "")) {
            var outlook = EmploymentOutlook.of(read("43-4051,Clerks,2023,2025,1000," + nothing + "," + nothing)
                    .getFirst());

            assertNull(outlook.growth());
            assertNull(outlook.growthPerYear());
            assertNull(outlook.projectedEmployment());
            assertNull(outlook.openingsPerYear());
        }
        assertEquals(List.of(), faults.first());
    }

    @Test
    void a0IsKnownAndTellsNoGrowthOnlyWhereItBeginsWithNobody() {
        var vanishing =
                EmploymentOutlook.of(read("43-4051,Clerks,2023,2025,1000,0,0").getFirst());
        var beginning =
                EmploymentOutlook.of(read("43-4051,Clerks,2023,2025,0,10,3").getFirst());

        assertEquals(new BigDecimal("-1.000000"), vanishing.growth());
        assertEquals(0, vanishing.projectedEmployment());
        assertEquals(0, vanishing.openingsPerYear());
        assertEquals(0, beginning.baseEmployment());
        assertNull(beginning.growth());
        assertNull(beginning.growthPerYear());
        assertEquals(List.of(), faults.first());
    }

    @Test
    void whatIsWrongIsNamedWithItsColumn() {
        read(
                "43-4051.00,Clerks,2023,2025,1,2,3",
                "43-4051,Clerks,2025,2025,1,2,3",
                "43-4052,Clerks,2023.5,2025,1,2,3",
                "43-4053,Clerks,2023,2025,1,2.5,3",
                "43-4054,Clerks,23,2025,1,2,3",
                "43-4055,Clerks,2023,2025,1,2,3",
                "43-4055,Clerks,2023,2025,1,2,3");

        assertEquals(
                List.of(
                        "2 SOC_CODE malformed-code",
                        "3 PROJECTED_YEAR not-in-order",
                        "4 BASE_YEAR not-a-number",
                        "5 PROJECTED_EMPLOYMENT not-a-number",
                        "6 BASE_YEAR out-of-range",
                        "8 SOC_CODE duplicate"),
                faults.first().stream()
                        .map(each -> each.line() + " " + each.column() + " " + each.code())
                        .toList());
    }

    private List<Projection> read(String... rows) {
        var header = "SOC_CODE,TITLE,BASE_YEAR,PROJECTED_YEAR,BASE_EMPLOYMENT,PROJECTED_EMPLOYMENT,ANNUAL_OPENINGS";
        var text = header + "\r\n" + String.join("\r\n", rows) + "\r\n";
        return ProjectionFile.read(new Rows(new UploadedFile("p.csv", text.getBytes(UTF_8)), false, 100, faults))
                .projections()
                .rows();
    }
}
