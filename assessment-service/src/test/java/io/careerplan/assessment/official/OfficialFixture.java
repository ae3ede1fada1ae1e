package io.careerplan.assessment.official;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files in the official layouts with invented rows, and archives of them. */
public final class OfficialFixture {

    public static final String OCCUPATIONS = "Occupation Data.txt";
    public static final String ZONES = "Job Zones.txt";
    public static final String SKILLS = "Skills.txt";
    public static final String READ_ME = "Read Me.txt";

    public static final String TECHNOLOGIES = "Technology Skills.txt";

    private static final String TECHNOLOGY_HEADER =
            "O*NET-SOC Code\tExample\tCommodity Code\tCommodity Title\tHot Technology\tIn Demand\r\n";
    private static final String OCCUPATION_HEADER = "O*NET-SOC Code\tTitle\tDescription\r\n";
    private static final String ZONE_HEADER = "O*NET-SOC Code\tJob Zone\tDate\tDomain Source\r\n";
    private static final String RATING_HEADER = "O*NET-SOC Code\tElement ID\tElement Name\tScale ID\tData Value\tN\t"
            + "Standard Error\tLower CI Bound\tUpper CI Bound\tRecommend Suppress\tNot Relevant\tDate\tDomain Source\r\n";

    private OfficialFixture() {}

    /** A small sound release. */
    public static Map<String, String> release() {
        var files = new LinkedHashMap<String, String>();
        files.put(READ_ME, "O*NET 99.1 Database\nDecember 2099 Release\n");
        files.put(
                OCCUPATIONS,
                occupations(
                        "43-4051.00\tCustomer Helpers\tHelp \"customers\".", "99-1234.00\tMoon Farmers\tFarm moons."));
        files.put(ZONES, ZONE_HEADER + "43-4051.00\t2\t08/2023\tAnalyst\r\n");
        files.put(
                SKILLS,
                ratings(
                        "43-4051.00\t2.A.1.a\tReading Comprehension\tIM\t3.5\t8\t0.1\t3\t4\tN\tn/a",
                        "43-4051.00\t2.A.1.a\tReading Comprehension\tLV\t3.25\t8\tn/a\t3\t4\tY\tN"));
        return files;
    }

    /** The same with technologies: of one occupation that stays, one that is new, and one that there is not. */
    public static Map<String, String> releaseWithTechnologies() {
        var files = new LinkedHashMap<>(release());
        files.put(
                TECHNOLOGIES,
                technologies(
                        "43-4051.00\tMicrosoft Excel\t43232110\tSpreadsheet software\tY\tY",
                        "43-4051.00\tC\t43232402\tDevelopment environment software\tY\tN",
                        "43-4051.00\tC++\t43232405\tObject or component oriented development software\tN\tN",
                        "43-4051.00\tC++\t43232402\tDevelopment environment software\tN\tN",
                        "99-1234.00\tMoon \"plough\" 3\t43232402\tDevelopment environment software\tN\tY",
                        "99-4321.00\tNobody's\t43232402\tDevelopment environment software\tN\tN"));
        return files;
    }

    public static String technologies(String... rows) {
        return TECHNOLOGY_HEADER + String.join("\r\n", rows) + "\r\n";
    }

    public static String occupations(String... rows) {
        return OCCUPATION_HEADER + String.join("\r\n", rows) + "\r\n";
    }

    public static String ratings(String... rows) {
        return RATING_HEADER + String.join("\t08/2023\tAnalyst\r\n", rows) + "\t08/2023\tAnalyst\r\n";
    }

    /** Rows of the survey: code, then the percentiles 10, 25, 50, 75, 90 as they stand in the file. */
    public static String survey(String... rows) {
        var text = new StringBuilder("""
                OCC_CODE,OCC_TITLE,O_GROUP,TOT_EMP,A_PCT10,A_PCT25,A_MEDIAN,A_PCT75,A_PCT90
                00-0000,All Occupations,total,"1,000","1,000","2,000","3,000","4,000","5,000"
                """.replace("\n", "\r\n"));
        for (var row : rows) {
            var parts = row.split(" ", 2);
            text.append(parts[0])
                    .append(",\"Some, people\",detailed,*,")
                    .append(parts[1])
                    .append("\r\n");
        }
        return text.toString();
    }

    public static byte[] zip(Map<String, String> files) {
        var bytes = new LinkedHashMap<String, byte[]>();
        files.forEach((name, text) -> bytes.put(name, text.getBytes(UTF_8)));
        return zipOf(bytes);
    }

    public static byte[] zipOf(Map<String, byte[]> files) {
        var zip = new ByteArrayOutputStream();
        try (var stream = new ZipOutputStream(zip, UTF_8)) {
            for (var file : files.entrySet()) {
                stream.putNextEntry(new ZipEntry(file.getKey()));
                stream.write(file.getValue());
                stream.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return zip.toByteArray();
    }
}
