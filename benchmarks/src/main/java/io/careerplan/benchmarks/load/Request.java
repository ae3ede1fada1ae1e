package io.careerplan.benchmarks.load;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An HTTP/1.1 request, ready to be written.
 *
 * @param bytes head and body
 */
@SuppressWarnings("ArrayRecordComponent") // Written as it is, millions of times.
public record Request(byte[] bytes) {

    /** A read. */
    public static Request get(String path, Map<String, String> headers) {
        return of("GET " + path, headers, "");
    }

    /** A write of a JSON body. */
    public static Request post(String path, Map<String, String> headers, String json) {
        return post(path, headers, "application/json", json);
    }

    /** A write of a body of that media type. */
    public static Request post(String path, Map<String, String> headers, String type, String body) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put("Content-Type", type);
        all.put("Content-Length", Integer.toString(body.getBytes(StandardCharsets.UTF_8).length));
        return of("POST " + path, all, body);
    }

    private static Request of(String line, Map<String, String> headers, String body) {
        var text = new StringBuilder(line).append(" HTTP/1.1\r\nHost: 127.0.0.1\r\n");
        headers.forEach(
                (name, value) -> text.append(name).append(": ").append(value).append("\r\n"));
        return new Request(text.append("\r\n").append(body).toString().getBytes(StandardCharsets.UTF_8));
    }
}
