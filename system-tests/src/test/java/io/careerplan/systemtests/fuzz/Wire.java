package io.careerplan.systemtests.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.careerplan.systemtests.http.Answer;
import io.careerplan.systemtests.input.Json;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * HTTP/1.1 over a socket of one's own, because a client library mends or refuses what is to be sent here broken. One request on
 * one connection.
 */
final class Wire {

    private static final int PATIENCE_MILLIS = 30_000;
    private static final int QUIET_MILLIS = 500;

    private Wire() {}

    /**
     * The answer.
     *
     * @throws IOException when there is none, or it is none of HTTP
     */
    static Answer send(URI service, Shot shot) throws IOException {
        try (var socket = new Socket(service.getHost(), service.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.setTcpNoDelay(true);
            write(socket, shot);
            return read(socket, new BufferedInputStream(socket.getInputStream()), shot);
        }
    }

    private static void write(Socket socket, Shot shot) throws IOException {
        var head = new StringBuilder(shot.method() + " " + shot.target() + " HTTP/1.1\r\n");
        shot.headers().forEach(header -> head.append(header.getKey() + ": " + header.getValue() + "\r\n"));
        var message = new ByteArrayOutputStream();
        message.writeBytes(head.append("\r\n").toString().getBytes(ISO_8859_1));
        message.writeBytes(shot.bytes());
        try {
            socket.getOutputStream().write(message.toByteArray());
        } catch (IOException refusedOnTheWay) {
            // It may have answered before it had read all; that answer is still to be read.
            if (shot.body().isEmpty()) {
                throw refusedOnTheWay;
            }
        }
    }

    private static Answer read(Socket socket, InputStream in, Shot shot) throws IOException {
        int status = status(line(in));
        var headers = headers(in);
        while (status / 100 == 1 && status != 101) {
            status = status(line(in));
            headers = headers(in);
        }
        var body = hasNoBody(shot, status) ? new byte[0] : body(socket, in, headers);
        var text = new String(body, UTF_8);
        return new Answer(shot.method() + " " + shot.target(), status, headers, text, Json.lenient(text));
    }

    private static boolean hasNoBody(Shot shot, int status) {
        return shot.method().equals("HEAD") || status == 204 || status == 304 || status == 101;
    }

    private static int status(String line) throws IOException {
        if (!line.matches("HTTP/1\\.[01] [1-5]\\d\\d( .*)?")) {
            throw new IOException("No status line, but \"" + line + "\"");
        }
        return Integer.parseInt(line.substring(9, 12));
    }

    private static HttpHeaders headers(InputStream in) throws IOException {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (var line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            headers.computeIfAbsent(line.substring(0, colon), name -> new ArrayList<>())
                    .add(line.substring(colon + 1).strip());
        }
        return HttpHeaders.of(headers, (name, value) -> true);
    }

    private static byte[] body(Socket socket, InputStream in, HttpHeaders headers) throws IOException {
        if (headers.firstValue("Transfer-Encoding")
                .orElse("")
                .toLowerCase(Locale.ROOT)
                .contains("chunked")) {
            return chunks(in);
        }
        var length = headers.firstValue("Content-Length");
        return length.isPresent() ? exactly(in, Integer.parseInt(length.get())) : untilQuiet(socket, in);
    }

    /** A body without a length goes to the end of the connection, which the server does not always bring about. */
    private static byte[] untilQuiet(Socket socket, InputStream in) throws IOException {
        socket.setSoTimeout(QUIET_MILLIS);
        var body = new ByteArrayOutputStream();
        try {
            for (int next = in.read(); next >= 0; next = in.read()) {
                body.write(next);
            }
        } catch (SocketTimeoutException quiet) {
            return body.toByteArray();
        }
        return body.toByteArray();
    }

    private static byte[] chunks(InputStream in) throws IOException {
        var body = new ByteArrayOutputStream();
        for (int size = Integer.parseInt(line(in), 16); size > 0; size = Integer.parseInt(line(in), 16)) {
            body.write(exactly(in, size));
            line(in);
        }
        return body.toByteArray();
    }

    private static byte[] exactly(InputStream in, int length) throws IOException {
        var bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new IOException("The answer ends after " + bytes.length + " of " + length + " bytes");
        }
        return bytes;
    }

    private static String line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("The connection ends after \"" + line.toString(ISO_8859_1) + "\"");
            }
            line.write(next);
        }
        return line.toString(ISO_8859_1).stripTrailing();
    }
}
