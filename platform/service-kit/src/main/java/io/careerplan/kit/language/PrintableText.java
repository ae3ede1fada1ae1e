package io.careerplan.kit.language;

/** Text as XML can hold it: what people write may have characters that no document may. */
public final class PrintableText {

    private static final char REPLACEMENT = '\uFFFD';

    private PrintableText() {}

    /** The same with each character that XML 1.0 forbids replaced by U+FFFD. */
    public static String of(String text) {
        if (text.codePoints().allMatch(PrintableText::isAllowed)) {
            return text;
        }
        return text.codePoints()
                .map(each -> isAllowed(each) ? each : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The production Char of XML 1.0; half a surrogate pair is none. */
    private static boolean isAllowed(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || (character >= 0x20 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }
}
