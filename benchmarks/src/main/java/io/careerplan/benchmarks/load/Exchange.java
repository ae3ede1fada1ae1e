package io.careerplan.benchmarks.load;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A kept-alive connection over the loopback interface that sends a request and reads the answer's status, and no more
 * than that. It knows answers with a Content-Length only.
 */
public final class Exchange implements AutoCloseable {

    private static final int BUFFER = 1 << 16;
    private static final byte[] END = {'\r', '\n', '\r', '\n'};
    private static final String LENGTH = "content-length:";

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final byte[] buffer = new byte[BUFFER];
    private int filled;

    private Exchange(Socket socket) throws IOException {
        this.socket = socket;
        this.in = socket.getInputStream();
        this.out = socket.getOutputStream();
    }

    /** A connection to a port of this machine. */
    public static Exchange to(int port) {
        try {
            var socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(30_000);
            return new Exchange(socket);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The status of the answer. */
    public int status(Request request) {
        var head = ask(request).head();
        return Integer.parseInt(head.substring(9, 12));
    }

    /** The whole answer; for those that fit in 64 KiB. */
    public Answer ask(Request request) {
        try {
            out.write(request.bytes());
            filled = 0;
            int headEnd = readHead();
            var head = new String(buffer, 0, headEnd, StandardCharsets.ISO_8859_1);
            int length = contentLength(head);
            readTo(headEnd + length);
            return new Answer(head, new String(buffer, headEnd, length, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What came back.
     *
     * @param head status line and headers
     * @param body the body
     */
    public record Answer(String head, String body) {}

    private int readHead() throws IOException {
        int searched = 0;
        while (true) {
            readMore();
            for (int i = searched; i + END.length <= filled; i++) {
                if (isEnd(i)) {
                    return i + END.length;
                }
            }
            searched = Math.max(0, filled - END.length);
        }
    }

    private boolean isEnd(int at) {
        return buffer[at] == END[0] && buffer[at + 1] == END[1] && buffer[at + 2] == END[2] && buffer[at + 3] == END[3];
    }

    private void readTo(int end) throws IOException {
        while (filled < end) {
            readMore();
        }
    }

    private void readMore() throws IOException {
        int read = in.read(buffer, filled, BUFFER - filled);
        if (read <= 0) {
            throw new EOFException("the server closed the connection, or its answer is too long");
        }
        filled += read;
    }

    private static int contentLength(String head) {
        var lower = head.toLowerCase(Locale.ROOT);
        int at = lower.indexOf(LENGTH);
        if (at < 0) {
            return 0;
        }
        int from = at + LENGTH.length();
        return Integer.parseInt(
                lower.substring(from, lower.indexOf("\r\n", from)).strip());
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
