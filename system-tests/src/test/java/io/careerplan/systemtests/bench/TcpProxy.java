package io.careerplan.systemtests.bench;

import io.careerplan.localstack.FreePorts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A line between two programs on the loopback interface that can be slowed, cut, silenced and half closed. What it does to new
 * and running connections changes with {@link #behave}.
 */
public final class TcpProxy implements AutoCloseable {

    private final ServerSocket door;
    private final InetSocketAddress target;
    private final Set<Line> lines = ConcurrentHashMap.newKeySet();
    private volatile Behaviour behaviour = Behaviour.FAITHFUL;

    private TcpProxy(ServerSocket door, int target) {
        this.door = door;
        this.target = new InetSocketAddress(InetAddress.getLoopbackAddress(), target);
    }

    /** Listens on a port of its own and connects whoever comes with the target port, which need not be open yet. */
    public static TcpProxy to(int target) {
        return listening(FreePorts.one(), target);
    }

    /** Listens on a given port. */
    public static TcpProxy listening(int port, int target) {
        try {
            var proxy = new TcpProxy(new ServerSocket(port, 200, InetAddress.getLoopbackAddress()), target);
            Thread.ofVirtual().name("proxy-" + target).start(proxy::accept);
            return proxy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where clients connect to. */
    public int port() {
        return door.getLocalPort();
    }

    /** From now on, for connections that are open and for those to come. */
    public void behave(Behaviour wanted) {
        behaviour = wanted;
    }

    /** Resets every open connection, as a router does that forgot them; new ones are taken as before. */
    public void cut() {
        lines.forEach(Line::reset);
    }

    /** Tells the clients, but not the servers, that nothing more will come. */
    public void halfClose() {
        lines.forEach(Line::halfClose);
    }

    /** Cuts so many times, evenly over a time. */
    public void flap(int times, Duration over) throws InterruptedException {
        for (int i = 0; i < times; i++) {
            cut();
            Thread.sleep(over.dividedBy(times));
        }
    }

    /** Connections open now. */
    public int connections() {
        return lines.size();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                connect(door.accept());
            } catch (IOException closed) {
                // The loop's condition tells whether it was the door or one client that went away.
                Thread.onSpinWait();
            }
        }
    }

    private void connect(Socket client) throws IOException {
        if (behaviour.refuses()) {
            Line.reset(client);
            return;
        }
        var server = new Socket();
        try {
            server.connect(target, 2_000);
        } catch (IOException targetAway) {
            Line.reset(client);
            return;
        }
        var line = new Line(client, server, () -> behaviour, lines::remove);
        lines.add(line);
        line.start();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        cut();
    }
}
