package io.careerplan.assessment.technology;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.careerplan.kit.Algorithm;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/**
 * The id of a technology, for example {@code T.c-plus-plus-0a1b2c3d}: what its name reads like, and the beginning of the name's
 * SHA-256, which tells apart what reads alike. It follows from the name alone, needs no escaping in a URL, and has at most 51
 * characters. Neither the content model nor an organisation has ids with a dot behind a letter.
 */
@Algorithm
public final class TechnologyId {

    static final String PREFIX = "T.";

    private static final int LONGEST = 40;
    private static final int DIGITS = 8;

    private TechnologyId() {}

    /** The id of the technology with this name. */
    public static String of(String name) {
        var readable = readable(name);
        return PREFIX + (readable.isEmpty() ? "" : readable + "-") + digits(name);
    }

    private static String readable(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replace("+", " plus ")
                .replace("#", " sharp ")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.substring(0, Math.min(plain.length(), LONGEST)).replaceAll("-$", "");
    }

    private static String digits(String name) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(name.getBytes(UTF_8));
            return HexFormat.of().formatHex(hash, 0, DIGITS / 2);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
