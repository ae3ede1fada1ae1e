package io.careerplan.assessment.filerow;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.careerplan.assessment.peoplefile.SmallFiles;
import io.careerplan.assessment.profile.SaidPerson;
import io.careerplan.kit.json.StrictJson;
import io.careerplan.kit.problem.InputError;
import io.careerplan.kit.problem.Refusal;
import io.careerplan.kit.request.FileBody;
import jakarta.validation.Validation;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleFileReaderTest {

    private static final String HEADER = "externalId,name\n";

    private static final StrictJson JSON = new StrictJson(
            new ObjectMapper(),
            Validation.byDefaultProvider()
                    .configure()
                    .messageInterpolator(new ParameterMessageInterpolator())
                    .buildValidatorFactory()
                    .getValidator());

    private static final PeopleFileReader READER = new PeopleFileReader(JSON, SmallFiles.OF_THREE_ROWS);

    @Test
    void aRowSaysWhatItsCellsSayAndAnEmptyOneThatThereIsNothing() {
        var row = csv("name,programmes,externalId,email\n\"Okafor, \"\"Chidi\"\"\",a; b,E-1,\n")
                .getFirst();

        assertEquals(
                "{\"name\":\"Okafor, \\\"Chidi\\\"\",\"programmes\":[\"a\",\"b\"],\"externalId\":\"E-1\",\"email\":null}",
                String.valueOf(row.said()));
    }

    @Test
    void linesAreCountedAsAnEditorCountsThemWhateverEndsThem() {
        var rows = csv("externalId,name\r\nE-1,A\r\n\r\nE-2,\"B\nC\"\r\nE-3,D");

        assertEquals(List.of(2, 4, 6), rows.stream().map(FileRow::line).toList());
        assertEquals(
                List.of(1, 3),
                ndjson("{}\r\n\r\n{}").stream().map(FileRow::line).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"externalId\": \"E-1\", \"name\": \"A\", \"x\": [{}, {}]}",
                "{\"externalId\": \"E-1\", \"name\": {\"first\": \"A\"}}",
                "{\"externalId\": \"E-1\", \"name\": \"A\", \"programmes\": [[\"a\"]]}"
            })
    void whatWouldFillTheMemoryIsRefusedAndLetGoAtOnce(String row) {
        var read = ndjson(row).getFirst();

        assertNull(read.said());
        assertEquals(1, read.faults().size(), () -> "" + read.faults());
    }

    @Test
    void fiftyProgrammesAreKeptAndMoreAreLetGo() {
        assertTrue(SaidPerson.isLight(programmes(50)));
        assertFalse(SaidPerson.isLight(programmes(51)));
    }

    private static ObjectNode programmes(int number) {
        var said = JsonNodeFactory.instance.objectNode();
        var list = said.putArray("programmes");
        for (int i = 0; i < number; i++) {
            list.add("p");
        }
        return said;
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstColumn() {
        assertEquals(
                "E-1",
                csv("\uFEFF" + HEADER + "E-1,Ada").getFirst().externalId().orElseThrow());
        assertEquals(
                "E-1",
                ndjson("\uFEFF{\"externalId\": \"E-1\"}")
                        .getFirst()
                        .externalId()
                        .orElseThrow());
    }

    @Test
    void otherEncodingsAreRefused() {
        var text = HEADER + "E-1,Zoë";
        for (var bytes : List.of(text.getBytes(ISO_8859_1), text.getBytes(UTF_16), new byte[] {'a', (byte) 0xC0})) {
            assertEquals("malformed-file", refusal(bytes, "text/csv").code());
            assertEquals(
                    "malformed-file", refusal(bytes, "application/x-ndjson").code());
        }
        assertEquals(
                "malformed-file",
                refusal(text.getBytes(UTF_8), "text/csv;charset=iso-8859-1").code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "\uFEFF", "externalId,name", "externalId,name\n\n"})
    void aFileWithoutRowsIsRefused(String text) {
        assertEquals("malformed-file", refusal(text.getBytes(UTF_8), "text/csv").code());
    }

    @Test
    void everyColumnThatIsWrongIsNamed() {
        var errors = refusal("name,name,E-Mail,\u0007\nA,B,C,D".getBytes(UTF_8), "text/csv")
                .errors();

        assertEquals(
                List.of("/name duplicate", "/E-Mail unknown-field", "/? unknown-field", "/externalId missing"),
                errors.stream()
                        .map(error -> error.pointer() + " " + error.code())
                        .toList());
        assertEquals(
                List.of(),
                errors.stream().map(InputError::detail).filter(String::isBlank).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"E-1,\"Ada|2", "E-1,\"A\"da|2", "E-1,Ada~E-2,\"Bob|3"})
    void quotesThatDoNotCloseAreRefusedWithTheirPlaceAndWithoutTheirText(String rows, int line) {
        var refusal = refusal((HEADER + rows.replace('~', '\n')).getBytes(UTF_8), "text/csv");

        assertEquals("malformed-file", refusal.code());
        assertTrue(refusal.arguments().toString().contains("quotes"), refusal::getMessage);
        assertEquals(line > 2, refusal.arguments().toString().contains("line 2"));
    }

    @Test
    void threeRowsPassAndFourDoNot() {
        assertEquals(3, csv(HEADER + "1,A\n2,A\n3,A\n").size());
        assertEquals(
                "too-many-rows",
                refusal((HEADER + "1,A\n2,A\n3,A\n4,A").getBytes(UTF_8), "text/csv")
                        .code());
        assertEquals(
                "too-many-rows",
                refusal("{}\n{}\n{}\n{}".getBytes(UTF_8), "application/x-ndjson")
                        .code());
    }

    @Test
    void ofTwoRowsAboutTheSamePersonTheFirstCounts() {
        var rows = csv(HEADER + "E-1,A\nE-2,B\nE-1,C");

        assertEquals(
                new RowFault(4, "externalId", "duplicate", "was said in line 2 already"),
                rows.getLast().faults().getFirst());
        assertEquals(List.of(), rows.getFirst().faults());
        assertTrue(ndjson("{}\n{}\n{\"externalId\": 1}").stream()
                .allMatch(row -> row.faults().isEmpty()));
    }

    @Test
    void aRowOfAnotherLengthThanTheHeaderKeepsOnlyItselfFromBeingTaken() {
        var rows = csv(HEADER + "E-1\nE-2,B,C\nE-3,D");

        assertEquals(List.of("wrong-number-of-cells", "wrong-number-of-cells"), codes(rows));
        assertEquals("E-3", rows.getLast().externalId().orElseThrow());
    }

    @Test
    void aRowIsAsLongAsItMayBeOrTooLong() {
        assertEquals(List.of(), codes(csv(HEADER + "E-1," + "x".repeat(57))));
        assertEquals(List.of("too-long"), codes(csv(HEADER + "E-1," + "x".repeat(58))));
        assertEquals(List.of("too-long"), codes(ndjson("{\"name\": \"" + "x".repeat(60) + "\"}")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"name\": |malformed-json",
                "{\"name\": 1, \"name\": 2}|malformed-json",
                "{} {}|malformed-json",
                "{\"name\": NaN}|malformed-json",
                "[]|wrong-type",
                "null|wrong-type",
                "\"text\"|wrong-type"
            })
    void aLineThatIsNoObjectKeepsOnlyItselfFromBeingTaken(String line, String code) {
        var rows = ndjson(line + "\n{\"externalId\": \"E-1\"}");

        assertEquals(List.of(code), codes(rows));
        assertEquals("E-1", rows.getLast().externalId().orElseThrow());
    }

    @Test
    void aFieldOfTheSendersIsShownCutAndPrintable() {
        var fault = RowFault.of(1, new InputError("/a\u0000\uD800" + "b".repeat(200), "unknown-field", "is none"));

        assertEquals("a??" + "b".repeat(97), fault.field());
        assertEquals(
                null,
                RowFault.of(1, new InputError("", "wrong-type", "is none")).field());
    }

    private static List<String> codes(List<FileRow> rows) {
        return rows.stream()
                .flatMap(row -> row.faults().stream())
                .map(RowFault::code)
                .toList();
    }

    private static List<FileRow> csv(String text) {
        return rows(text.getBytes(UTF_8), "text/csv");
    }

    private static List<FileRow> ndjson(String text) {
        return rows(text.getBytes(UTF_8), "application/x-ndjson; charset=utf-8");
    }

    private static Refusal refusal(byte[] bytes, String type) {
        return assertThrows(Refusal.class, () -> rows(bytes, type));
    }

    private static List<FileRow> rows(byte[] bytes, String type) {
        return READER.rows(new FileBody(bytes, MediaType.valueOf(type)));
    }
}
