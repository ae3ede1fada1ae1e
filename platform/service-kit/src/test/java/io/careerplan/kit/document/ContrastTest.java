package io.careerplan.kit.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.kit.figure.Ink;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Contrast as WCAG 2.2 defines it (1.4.3 for text, 1.4.11 for lines that mean something). */
class ContrastTest {

    private static final double TEXT = 4.5;
    private static final double LINE = 3;
    private static final Pattern COLOUR = Pattern.compile("(?<![-\\w])(color|background-color):\\s*(#[0-9a-f]+)");
    private static final Pattern ANY_COLOUR = Pattern.compile("#[0-9a-f]{3,8}\\b");
    private static final Set<Ink> GROUNDS = Set.of(Ink.PAPER, Ink.SHADE);

    @ParameterizedTest
    @EnumSource(Ink.class)
    void textReadsOnPaperAndOnShade(Ink ink) {
        if (Ink.ofTexts().contains(ink)) {
            for (var ground : GROUNDS) {
                double contrast = contrast(ink.colour(), ground.colour());
                assertTrue(contrast >= TEXT, ink + " on " + ground + ": " + contrast);
            }
        }
    }

    @Test
    void theLinesOfPersonAndTargetAreSeenOnPaper() {
        for (var ink : List.of(Ink.OWN, Ink.TARGET)) {
            assertTrue(contrast(ink.colour(), Ink.PAPER.colour()) >= LINE);
        }
    }

    @Test
    void thePageIsWrittenInTheseColoursAndInNoOther() {
        var known = Stream.of(Ink.values()).map(Ink::colour).collect(Collectors.toSet());
        var used =
                ANY_COLOUR.matcher(style()).results().map(each -> each.group()).collect(Collectors.toSet());
        assertTrue(known.containsAll(used), used + " against " + known);

        var texts = Ink.ofTexts().stream().map(Ink::colour).collect(Collectors.toSet());
        var grounds = GROUNDS.stream().map(Ink::colour).collect(Collectors.toSet());
        var colours = COLOUR.matcher(style()).results().toList();
        assertFalse(colours.isEmpty());
        for (var colour : colours) {
            var allowed = colour.group(1).equals("color") ? texts : grounds;
            assertTrue(allowed.contains(colour.group(2)), colour.group());
        }
    }

    @Test
    void theFormulaIsThatOfTheStandard() {
        assertEquals(21, contrast("#000000", "#ffffff"), 1e-9);
        assertEquals(4.54, contrast("#767676", "#ffffff"), 0.01);
    }

    private static double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double share = (channel & 0xFF) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static String style() {
        try (var file = Objects.requireNonNull(ContrastTest.class.getResourceAsStream("/document/document.css"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
