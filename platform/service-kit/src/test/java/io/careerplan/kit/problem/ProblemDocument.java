package io.careerplan.kit.problem;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The page of problems, held against the texts and the code of one module.
 *
 * <p>{@code ProblemDocument.ofService("planning").check()} is the whole test of a service.
 *
 * @param bundle of the texts
 * @param section of {@code docs/api/problems.md}
 */
public record ProblemDocument(String bundle, String section) {

    private static final String OF_ALL = "problems";
    private static final Pattern ROW =
            Pattern.compile("^\\| `([a-z0-9-]+)` \\| [45]\\d\\d(?:, [45]\\d\\d)* \\| \\S.*\\|$", Pattern.MULTILINE);
    private static final Pattern REFUSAL =
            Pattern.compile("Refusal\\s*\\.\\s*(?:conflict|badRequest|invalid|forbidden)\\(\\s*\"([a-z0-9-]+)\"");

    /** The part of the page that belongs to one service. */
    public static ProblemDocument ofService(String service) {
        return new ProblemDocument(OF_ALL + "-" + service, service);
    }

    static ProblemDocument ofKit() {
        return new ProblemDocument(OF_ALL, "Every service");
    }

    /** Fails when a code lacks a text, a row of the page, or is used in the module without either. */
    public void check() {
        var codes = codes(bundle);
        codes.forEach(this::checkTexts);
        assertEquals(codes, documented(), "docs/api/problems.md, section " + section);
        var known = new TreeSet<>(codes);
        known.addAll(codes(OF_ALL));
        var used = used();
        assertTrue(known.containsAll(used), () -> "codes without texts in " + bundle + ": " + missing(used, known));
    }

    private void checkTexts(String code) {
        var texts = ResourceBundle.getBundle(bundle, Locale.ENGLISH);
        assertTrue(!texts.getString(code + ".title").isBlank(), code);
        assertDoesNotThrow(() -> new MessageFormat(texts.getString(code + ".detail"), Locale.ENGLISH), code);
    }

    private Set<String> documented() {
        var page = read(Path.of(System.getProperty("careerplan.root"), "docs", "api", "problems.md"));
        var parts = page.split("(?m)^## ", -1);
        for (var part : parts) {
            if (part.startsWith(section + "\n")) {
                return all(ROW, part);
            }
        }
        return Set.of();
    }

    private static Set<String> codes(String bundle) {
        var codes = new TreeSet<String>();
        ResourceBundle.getBundle(bundle, Locale.ENGLISH).keySet().stream()
                .map(key -> key.substring(0, key.lastIndexOf('.')))
                .forEach(codes::add);
        return codes;
    }

    /** Codes that the sources of the module refuse with; tests run in the folder of their module. */
    private static Set<String> used() {
        try (var files = Files.walk(Path.of("src", "main", "java"))) {
            var codes = new TreeSet<String>();
            files.filter(file -> file.toString().endsWith(".java"))
                    .forEach(file -> codes.addAll(all(REFUSAL, read(file))));
            return codes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> all(Pattern pattern, String text) {
        var found = new TreeSet<String>();
        pattern.matcher(text).results().forEach(match -> found.add(match.group(1)));
        return found;
    }

    private static Set<String> missing(Set<String> used, Set<String> known) {
        var missing = new TreeSet<>(used);
        missing.removeAll(known);
        return missing;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
