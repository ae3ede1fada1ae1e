package io.careerplan.systemtests.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.careerplan.systemtests.bench.Seed;
import io.careerplan.systemtests.input.Operation;
import java.util.List;
import java.util.Map;

/**
 * One request by chance, as it goes over the wire.
 *
 * @param number its number in the run
 * @param operation the operation it was made for
 * @param rules what its answer is held against
 * @param method the method as sent
 * @param target path and query as sent
 * @param headers the headers as sent, the length of the body among them
 * @param body the bytes behind the headers, each as one character
 * @param changes what was done to a good request, empty for one that was left good
 */
record Shot(
        int number,
        Operation operation,
        Rules rules,
        String method,
        String target,
        List<Map.Entry<String, String>> headers,
        String body,
        List<String> changes) {

    private static final int SHOWN = 2000;

    /** What the answer to a request is held against. */
    enum Rules {
        /** The operation's own answers. */
        OPERATION,
        /** An address or method that no operation has: a refusal in problem form. */
        NO_OPERATION,
        /** No message of HTTP: it is turned away by the server before anybody reads it. */
        NOT_HTTP
    }

    byte[] bytes() {
        return body.getBytes(ISO_8859_1);
    }

    /** All it takes to understand the request, and to make it again. */
    @Override
    public String toString() {
        var text = new StringBuilder("request " + number + " of -Dcareerplan.seed=" + Seed.value() + " (" + operation
                + ", changed: " + changes + ")\n  " + method + " " + shown(target));
        headers.stream()
                .filter(header -> !header.getKey().equals("Authorization"))
                .forEach(header -> text.append("\n  " + header.getKey() + ": " + shown(header.getValue())));
        return text.append("\n  ").append(shown(new String(bytes(), UTF_8))).toString();
    }

    private static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "… (" + text.length() + " characters)";
    }
}
