package io.careerplan.kit.deadletter;

import java.util.LinkedHashMap;
import java.util.Map;

/** Text that PostgreSQL can store: without the character NUL, which a broken record may well contain. */
final class Clean {

    private Clean() {}

    static String text(String text) {
        return text.replace('\u0000', '\uFFFD');
    }

    static Map<String, String> headers(Map<String, String> headers) {
        Map<String, String> clean = new LinkedHashMap<>();
        headers.forEach((name, value) -> clean.put(text(name), text(value)));
        return clean;
    }
}
