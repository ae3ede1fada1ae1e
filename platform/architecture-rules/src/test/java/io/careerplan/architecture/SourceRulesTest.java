package io.careerplan.architecture;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Both sides of each budget: the last length that passes and the first that does not. */
class SourceRulesTest {

    static final Set<Rule> TESTED = Set.of(
            SizeRules.NO_FILE_IS_TOO_LONG,
            SizeRules.NO_METHOD_IS_TOO_LONG,
            SizeRules.NO_TEST_IS_TOO_LONG,
            SizeRules.MOST_FILES_ARE_SHORT,
            SizeRules.MOST_METHODS_ARE_SHORT,
            SizeRules.NINE_METHODS_OF_TEN_ARE_SHORT,
            SourceRules.PUBLIC_TYPES_ARE_DESCRIBED,
            SourceRules.NOTHING_IS_LEFT_FOR_LATER);

    @TempDir
    Path folder;

    private Path main;
    private Path test;

    @BeforeEach
    void folders() throws IOException {
        main = Files.createDirectory(folder.resolve("main"));
        test = Files.createDirectory(folder.resolve("test"));
    }

    @Test
    void aFileOf300LinesIsTheLongest() throws IOException {
        main("Long", file(300));
        holds(SizeRules.NO_FILE_IS_TOO_LONG);
        main("Long", file(301));
        bites(SizeRules.NO_FILE_IS_TOO_LONG, "Long.java has 301 lines");
    }

    @Test
    void aMethodOf30LinesIsTheLongest() throws IOException {
        main("Long", "class Long {\n" + method("x", 30) + "}\n");
        holds(SizeRules.NO_METHOD_IS_TOO_LONG);
        main("Long", "class Long {\n" + method("x", 31) + "}\n");
        bites(SizeRules.NO_METHOD_IS_TOO_LONG, "Long.x has 31 lines");
    }

    @Test
    void aConstructorIsMeasuredToo() throws IOException {
        main("Long", "class Long {\n" + method("x", 31).replace("void x", "Long") + "}\n");
        bites(SizeRules.NO_METHOD_IS_TOO_LONG, "Long.<init> has 31 lines");
    }

    @Test
    void annotationsAndParametersDoNotLengthenAMethod() throws IOException {
        main("Long", "class Long {\n" + "@Deprecated\n".repeat(40) + method("x", 3) + "}\n");
        holds(SizeRules.NO_METHOD_IS_TOO_LONG);
    }

    @Test
    void aTestIsHeldToTheSameLimits() throws IOException {
        test("LongTest", file(300));
        holds(SizeRules.NO_TEST_IS_TOO_LONG);
        test("LongTest", file(301));
        bites(SizeRules.NO_TEST_IS_TOO_LONG, "LongTest.java has 301 lines");
        test("LongTest", "class LongTest {\n" + method("x", 31) + "}\n");
        bites(SizeRules.NO_TEST_IS_TOO_LONG, "LongTest.x has 31 lines");
    }

    @Test
    void halfOfTheFilesHave40LinesAtMost() throws IOException {
        main("One", file(40));
        main("Two", file(41));
        main("package-info", "package fixture;\n");
        holds(SizeRules.MOST_FILES_ARE_SHORT);
        main("One", file(41));
        bites(SizeRules.MOST_FILES_ARE_SHORT, "41 lines");
    }

    @Test
    void halfOfTheMethodsHave5LinesAtMost() throws IOException {
        main("One", "class One {\n" + method("x", 5) + method("y", 6) + "}\n");
        holds(SizeRules.MOST_METHODS_ARE_SHORT);
        main("One", "class One {\n" + method("x", 6) + method("y", 6) + "}\n");
        bites(SizeRules.MOST_METHODS_ARE_SHORT, "6 lines");
    }

    @Test
    void nineMethodsOfTenHave12LinesAtMost() throws IOException {
        main("One", "class One {\n" + method("a", 12).repeat(9) + method("b", 13) + "}\n");
        holds(SizeRules.NINE_METHODS_OF_TEN_ARE_SHORT);
        main(
                "One",
                "class One {\n" + method("a", 12).repeat(8) + method("b", 13).repeat(2) + "}\n");
        bites(SizeRules.NINE_METHODS_OF_TEN_ARE_SHORT, "13 lines");
    }

    @Test
    void aPublicTypeIsDescribed() throws IOException {
        main("Open", "/** What it is. */\npublic record Open(int value) {}\nclass Own {}\n");
        holds(SourceRules.PUBLIC_TYPES_ARE_DESCRIBED);
        main("Open", "public record Open(int value) {}\n");
        bites(SourceRules.PUBLIC_TYPES_ARE_DESCRIBED, "Open in ");
    }

    @Test
    void nothingIsLeftForLater() throws IOException {
        main("Done", "// The method todo() is a name, no mark.\nclass Done {}\n");
        holds(SourceRules.NOTHING_IS_LEFT_FOR_LATER);
        main("Done", "class Done {}\n// TO" + "DO everything\n");
        bites(SourceRules.NOTHING_IS_LEFT_FOR_LATER, "Done.java:2");
    }

    @Test
    void noTestIsSwitchedOff() throws IOException {
        test("DoneTest", "class DoneTest {\n@Dis" + "abled void x() {}\n}\n");
        bites(SourceRules.NOTHING_IS_LEFT_FOR_LATER, "DoneTest.java:2");
    }

    @Test
    void aReadmeOf150LinesIsTheLongest() throws IOException {
        assertThrows(AssertionError.class, () -> ReadmeRule.check(folder));
        Files.writeString(folder.resolve("README.md"), "line\n".repeat(150));
        assertDoesNotThrow(() -> ReadmeRule.check(folder));
        Files.writeString(folder.resolve("README.md"), "line\n".repeat(151));
        assertThrows(AssertionError.class, () -> ReadmeRule.check(folder));
    }

    private void holds(Rule rule) {
        assertDoesNotThrow(() -> rule.check(code()));
    }

    private void bites(Rule rule, String violation) {
        String message =
                assertThrows(AssertionError.class, () -> rule.check(code())).getMessage();
        Map.of("rule", rule.name(), "place", violation)
                .forEach((what, text) -> assertTrue(message.contains(text), what + " is missing in: " + message));
    }

    private Codebase code() {
        return new Codebase(
                "fixture", new ClassFileImporter().importClasses(), SourceReader.read(main), SourceReader.read(test));
    }

    private void main(String name, String text) throws IOException {
        Files.writeString(main.resolve(name + ".java"), text);
    }

    private void test(String name, String text) throws IOException {
        Files.writeString(test.resolve(name + ".java"), text);
    }

    private static String file(int lines) {
        return "// line\n".repeat(lines - 1) + "class Sized {}\n";
    }

    private static String method(String name, int lines) {
        return "void " + name + "() {\n" + "// line\n".repeat(lines - 2) + "}\n";
    }
}
