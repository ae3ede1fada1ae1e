package io.careerplan.kit.consumer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/**
 * A door in front of the database. Shut, it drops every connection and lets none in. A system property moves it, because
 * the test and its resources live in different class loaders.
 */
final class Door {

    private static final String SHUT = "kit.door.shut";

    private final ServerSocket entrance;
    private final int behind;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    private Door(ServerSocket entrance, int behind) {
        this.entrance = entrance;
        this.behind = behind;
    }

    static void shut() {
        System.setProperty(SHUT, "true");
    }

    static void open() {
        System.setProperty(SHUT, "false");
    }

    /** A new door before the port. */
    static Door before(int port) {
        try {
            Door door = new Door(new ServerSocket(0, 100, InetAddress.getLoopbackAddress()), port);
            Thread.ofVirtual().start(door::accept);
            Thread.ofPlatform().daemon().start(door::watch);
            return door;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    int port() {
        return entrance.getLocalPort();
    }

    private void accept() {
        try {
            while (true) {
                Socket outside = entrance.accept();
                if (Boolean.getBoolean(SHUT)) {
                    outside.close();
                } else {
                    join(outside, new Socket(InetAddress.getLoopbackAddress(), behind));
                }
            }
        } catch (IOException ended) {
            open.forEach(Door::close);
        }
    }

    private void join(Socket outside, Socket inside) {
        open.add(outside);
        open.add(inside);
        Thread.ofVirtual().start(() -> pump(outside, inside));
        Thread.ofVirtual().start(() -> pump(inside, outside));
    }

    private void pump(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException cut) {
            // As a cut connection ends.
        } finally {
            close(from);
            close(to);
            open.remove(from);
        }
    }

    private void watch() {
        while (!entrance.isClosed()) {
            if (Boolean.getBoolean(SHUT)) {
                open.forEach(Door::close);
            }
            LockSupport.parkNanos(20_000_000);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException already) {
            throw new UncheckedIOException(already);
        }
    }
}
