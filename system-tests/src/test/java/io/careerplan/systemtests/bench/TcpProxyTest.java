package io.careerplan.systemtests.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The proxy does what it is told, or the scenarios that use it prove nothing. */
class TcpProxyTest {

    private final ServerSocket echo = open();
    private final TcpProxy proxy = TcpProxy.to(echo.getLocalPort());
    private Socket client = new Socket();

    private static ServerSocket open() {
        try {
            return new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void connect() throws IOException {
        Thread.ofVirtual().start(this::answer);
        client = new Socket(InetAddress.getLoopbackAddress(), proxy.port());
        client.setSoTimeout(1_000);
    }

    private void answer() {
        try (var taken = echo.accept()) {
            taken.getInputStream().transferTo(taken.getOutputStream());
        } catch (IOException cut) {
            // The tests cut connections.
            return;
        }
    }

    @AfterEach
    void close() throws IOException {
        client.close();
        proxy.close();
        echo.close();
    }

    @Test
    void carries_bytes_both_ways() throws IOException {
        assertEquals("hello", said("hello"));
        assertEquals(1, proxy.connections());
    }

    @Test
    void cuts_with_a_reset() throws IOException {
        said("hello");
        proxy.cut();
        assertThrows(SocketException.class, () -> client.getInputStream().read());
        assertEquals(0, proxy.connections());
    }

    @Test
    void swallows_while_connections_stay_open() throws IOException {
        said("hello");
        proxy.behave(Behaviour.BLACK_HOLE);
        assertThrows(SocketTimeoutException.class, () -> said("anybody"));
    }

    @Test
    void slows_each_direction() throws IOException {
        proxy.behave(Behaviour.slow(Duration.ofMillis(100)));
        long started = System.nanoTime();
        said("hello");
        assertTrue(System.nanoTime() - started >= Duration.ofMillis(200).toNanos());
    }

    @Test
    void breaks_in_the_middle() throws IOException {
        proxy.behave(Behaviour.upTo(8));
        assertEquals("hello", said("hello"));
        assertThrows(SocketException.class, () -> said("hello"));
    }

    @Test
    void half_closes_towards_the_client() throws IOException {
        said("hello");
        proxy.halfClose();
        assertEquals(-1, client.getInputStream().read());
    }

    @Test
    void takes_nobody_new_while_closed() throws IOException {
        proxy.behave(Behaviour.CLOSED);
        try (var late = new Socket(InetAddress.getLoopbackAddress(), proxy.port())) {
            late.setSoTimeout(1_000);
            assertThrows(SocketException.class, () -> late.getInputStream().read());
        }
    }

    private String said(String text) throws IOException {
        client.getOutputStream().write(text.getBytes(UTF_8));
        var bytes = client.getInputStream().readNBytes(text.length());
        if (bytes.length < text.length()) {
            throw new SocketException("ended");
        }
        return new String(bytes, UTF_8);
    }
}
