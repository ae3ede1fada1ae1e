package io.careerplan.assessment.official;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.assessment.textfile.Fault;
import io.careerplan.assessment.textfile.SmallUploads;
import io.careerplan.assessment.textfile.UploadLimits;
import io.careerplan.assessment.textfile.UploadedFile;
import io.careerplan.assessment.wagesurvey.WageSurvey;
import io.careerplan.events.WagePoint;
import io.careerplan.kit.problem.InputError;
import io.careerplan.kit.problem.Refusal;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OfficialFilesTest {

    private static final Labels LABELS = new Labels("99.1", 2024);
    private static final List<String> ABSENT = List.of(
            "Work Values.txt",
            "Knowledge.txt",
            "Technology Skills.txt",
            "national_M….csv",
            "nem-onet-to-soc-crosswalk.csv");

    @Test
    void aReleaseIsReadWithItsQuirks() {
        var reading = read(OfficialFixture.release());
        var data = reading.data();

        assertTrue(reading.isSound());
        var occupations = Objects.requireNonNull(data.occupations());
        assertEquals("99.1", occupations.release());
        assertEquals(
                new NamedOccupation("Customer Helpers", "Help \"customers\"."),
                occupations.rows().get("43-4051.00"));
        assertEquals(
                Map.of("43-4051.00", 2), Objects.requireNonNull(data.jobZones()).rows());
        var requirement =
                Objects.requireNonNull(data.skills()).rows().get("43-4051.00").get("2.A.1.a");
        assertEquals(3.5, requirement.importance());
        assertEquals(3.25, requirement.level());
        assertNull(requirement.levelError());
        assertTrue(requirement.suppressed());
        assertEquals("43-4051.00 2.A.1.a", requirement.source().row());
        assertNull(data.knowledge());
        assertEquals(ABSENT, reading.missing());
        assertEquals(
                new ReadFile("Occupation Data.txt", "99.1", 2), reading.files().getFirst());
    }

    @Test
    void eachWrongRowIsNamedWithFileLineAndColumn() {
        var reading = read(Map.of(
                OfficialFixture.OCCUPATIONS,
                OfficialFixture.occupations("4-4051.00\tA\tB", "43-4051.00\t\tB", "43-4051.00\tA", "43-4051.01\tA\tB"),
                OfficialFixture.SKILLS,
                OfficialFixture.ratings(
                        "43-4051.00\t2.C.1.a\tX\tIM\t3\t8\t0\t3\t4\tN\tn/a",
                        "43-4051.00\t2.A.1.a\tX\tLV\t3\t8\t0\t3\t4\tN\tn/a",
                        "43-4051.00\t2.A.1.b\tX\tIM\t5.01\t8\t0\t3\t4\tN\tn/a",
                        "43-4051.00\t2.A.1.b\tX\tIM\tfour\t8\t0\t3\t4\tmaybe\tn/a")));

        assertEquals(
                List.of(
                        "Occupation Data.txt 2 O*NET-SOC Code malformed-code",
                        "Occupation Data.txt 3 Title missing",
                        "Occupation Data.txt 4 null wrong-number-of-cells",
                        "Skills.txt 2 Element ID unknown-element",
                        "Skills.txt 3 Scale ID no-importance",
                        "Skills.txt 4 Data Value out-of-range",
                        "Skills.txt 5 Data Value not-a-number",
                        "Skills.txt 5 Recommend Suppress unknown-value",
                        "Skills.txt 5 Scale ID duplicate"),
                reading.faults().stream()
                        .map(each -> each.file() + " " + each.line() + " " + each.column() + " " + each.code())
                        .sorted()
                        .toList());
    }

    @Test
    void faultsBeyondTheBoundAreCounted() {
        var reading = OfficialFiles.read(
                files(Map.of(
                        OfficialFixture.OCCUPATIONS, OfficialFixture.occupations("a\tb\tc", "a\tb\tc", "a\tb\tc"))),
                LABELS,
                SmallUploads.SMALL);

        assertEquals(2, reading.faults().size());
        assertEquals(3, reading.faultCount());
    }

    @Test
    void wagesThatAreNotAvailableOrTopCodedNeverBecomeZero() {
        var reading = read(Map.of(
                "national_M2024_dl.csv",
                OfficialFixture.survey("11-1011 \"73,710\",126080,206420.50,#,#", "27-2011 *,*,,**,*")));

        assertTrue(reading.isSound());
        var survey = reading.data().newestSurvey().orElseThrow();
        assertEquals(2024, survey.year());
        assertEquals(2, survey.byCode().size());
        assertEquals(
                List.of(
                        new WagePoint(10, new BigDecimal("73710"), false),
                        new WagePoint(25, new BigDecimal("126080"), false),
                        new WagePoint(50, new BigDecimal("206420.50"), false),
                        new WagePoint(75, new BigDecimal("239200"), true),
                        new WagePoint(90, new BigDecimal("239200"), true)),
                survey.byCode().get("11-1011"));
        survey.byCode().get("27-2011").forEach(point -> assertNull(point.amount()));
    }

    @Test
    void aWageOfZeroOrOfAnotherFormIsAFault() {
        var reading = read(Map.of(
                "w.csv",
                OfficialFixture.survey("11-1011 0,1,1,1,1", "11-1012 1,\"1,00\",1,1,1", "11-1013 1,-1,1,1,1")));

        assertEquals(
                List.of("out-of-range", "not-a-number", "not-a-number"),
                reading.faults().stream().map(Fault::code).toList());
    }

    @Test
    void cellsThatMovedAreAFault() {
        var reading = read(Map.of(
                "w.csv",
                OfficialFixture.survey(
                        "11-1011 56,780,60000,70000,80000,90000",
                        "11-1012 2,1,3,4,5",
                        "11-1013 1,2,*,#,90",
                        "11-1014 1,*,1,#,#")));

        assertEquals(
                List.of("3 null wrong-number-of-cells", "4 A_PCT25 not-in-order", "5 A_PCT90 not-in-order"),
                reading.faults().stream()
                        .map(each -> each.line() + " " + each.column() + " " + each.code())
                        .toList());
    }

    @Test
    void theCrosswalkIsReadBehindItsTitleLinesInWindowsEncoding() {
        var crosswalk = """
                Office,,
                As of 8/29/2024,,
                Equivalents – all,,
                Sort Order,O*NET-SOC Code,O*NET-SOC Title,NEM Code
                1,11-1031.00,Legislators,11-1031
                2,13-1041.01,"Inspectors, etc. – “all”",13-1041
                """.replace("\n", "\r\n");
        var upload = new ArrayList<>(files(Map.of("w.csv", OfficialFixture.survey("11-1011 1,1,1,1,1"))));
        upload.add(new UploadedFile("x.csv", crosswalk.getBytes(Charset.forName("windows-1252"))));

        var data = OfficialFiles.read(upload, LABELS, SmallUploads.USUAL).data();
        assertEquals(Map.of("11-1031.00", "11-1031", "13-1041.01", "13-1041"), data.crosswalk());
    }

    @Test
    void aSurveyMayNameItsColumnsInSmallLetters() {
        var survey = OfficialFixture.survey("11-1011 1,1,1,1,#");
        var header = survey.substring(0, survey.indexOf('\r'));

        var data = read(Map.of("w.csv", survey.replace(header, header.toLowerCase(Locale.ROOT))))
                .data();

        assertEquals(
                Set.of("11-1011"), data.newestSurvey().orElseThrow().byCode().keySet());
    }

    @Test
    void ofSeveralSurveysAllAreReadAndTheNewestCounts() {
        var data = read(Map.of(
                        "national_M2015_dl.csv", OfficialFixture.survey("11-1011 1,1,1,1,#"),
                        "national_M2024_dl.csv", OfficialFixture.survey("11-1012 1,1,1,1,#")))
                .data();

        assertEquals(
                List.of(2015, 2024),
                data.surveys().stream().map(WageSurvey::year).toList());
        assertEquals(2024, data.newestSurvey().orElseThrow().year());
    }

    @Test
    void theReleaseIsToldByReadMeFolderOrSender() {
        assertEquals("30.1", release("db_30_1_text/Job Zones.txt", Map.of(), Labels.NONE));
        assertEquals("29.x", release("derived-onet-29.x/Job Zones.txt", Map.of(), Labels.NONE));
        assertEquals("31.0", release("a/Job Zones.txt", Map.of("a/Read Me.txt", "O*NET 31.0 Database"), Labels.NONE));
        assertEquals("99.1", release("Job Zones.txt", Map.of(), LABELS));
        assertEquals("31.0", release("b/Job Zones.txt", Map.of("a/Read Me.txt", "O*NET 31.0 Database"), Labels.NONE));
        assertEquals(
                List.of("release"), pointers(Map.of("Job Zones.txt", "O*NET-SOC Code\tJob Zone\r\n"), Labels.NONE));
        assertEquals(List.of("year"), pointers(Map.of("w.csv", OfficialFixture.survey()), Labels.NONE));
    }

    @Test
    void whatIsWrongWithAFileAsAWholeRefusesIt() {
        assertEquals("malformed-file", code(Map.of("Abilities.txt", "x")));
        assertEquals("malformed-file", code(Map.of("a/Skills.txt", "x", "b/skills.txt", "x")));
        assertEquals("malformed-file", code(Map.of("x.csv", "O*NET-SOC Code,NEM Code\r\n")));
        assertEquals("malformed-file", code(Map.of("w.csv", OfficialFixture.survey("11-1011 \"1,1,1,1,1"))));
        var survey = OfficialFixture.survey("11-1011 1,1,1,1,1");
        assertEquals("malformed-file", code(Map.of("a/w_M2015.csv", survey, "b/w_M2015.csv", survey)));
        assertEquals(
                List.of("/Job Zones.txt/Job Zone"),
                pointers(Map.of("Job Zones.txt", "O*NET-SOC Code\tZone\r\n"), LABELS));
        assertEquals(
                "malformed-file",
                encoded(OfficialFixture.release().get(OfficialFixture.ZONES).getBytes(UTF_16)));
        assertEquals("malformed-file", encoded(new byte[] {'O', (byte) 0xC3, '('}));
        assertEquals("malformed-file", encoded("O*NET-SOC Code\tJob Zone\r\n\u0000".getBytes(UTF_8)));
    }

    @Test
    void tooManyRowsAreRefused() {
        var rows = "43-4051.00\t2\r\n".repeat(6);
        var file = files(Map.of("Job Zones.txt", "O*NET-SOC Code\tJob Zone\r\n" + rows));

        assertEquals("too-many-rows", refusal(file, LABELS, SmallUploads.SMALL).code());
    }

    private static String encoded(byte[] bytes) {
        return refusal(List.of(new UploadedFile("Job Zones.txt", bytes)), LABELS, SmallUploads.USUAL)
                .code();
    }

    private static String code(Map<String, String> upload) {
        return refusal(files(upload), LABELS, SmallUploads.USUAL).code();
    }

    private static List<String> pointers(Map<String, String> upload, Labels labels) {
        return refusal(files(upload), labels, SmallUploads.USUAL).errors().stream()
                .map(InputError::pointer)
                .toList();
    }

    private static Refusal refusal(List<UploadedFile> upload, Labels labels, UploadLimits limits) {
        return assertThrows(Refusal.class, () -> OfficialFiles.read(upload, labels, limits));
    }

    private static String release(String path, Map<String, String> others, Labels labels) {
        var upload = new ArrayList<>(files(others));
        upload.addAll(files(Map.of(path, "O*NET-SOC Code\tJob Zone\r\n43-4051.00\t2\r\n")));
        var zones =
                OfficialFiles.read(upload, labels, SmallUploads.USUAL).data().jobZones();
        assertNotNull(zones);
        return zones.release();
    }

    private static Reading read(Map<String, String> upload) {
        return OfficialFiles.read(files(upload), LABELS, SmallUploads.USUAL);
    }

    private static List<UploadedFile> files(Map<String, String> texts) {
        return texts.entrySet().stream()
                .map(file -> new UploadedFile(file.getKey(), file.getValue().getBytes(UTF_8)))
                .toList();
    }
}
