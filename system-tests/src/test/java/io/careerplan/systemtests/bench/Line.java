package io.careerplan.systemtests.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** One connection through the proxy: two sockets and a pump each way. */
final class Line {

    private final Socket client;
    private final Socket server;
    private final Supplier<Behaviour> behaviour;
    private final Consumer<Line> ended;

    Line(Socket client, Socket server, Supplier<Behaviour> behaviour, Consumer<Line> ended) {
        this.client = client;
        this.server = server;
        this.behaviour = behaviour;
        this.ended = ended;
    }

    void start() {
        Thread.ofVirtual().start(() -> pump(client, server));
        Thread.ofVirtual().start(() -> pump(server, client));
    }

    private void pump(Socket from, Socket to) {
        try {
            carry(from.getInputStream(), to.getOutputStream());
            to.shutdownOutput();
        } catch (IOException | InterruptedException broken) {
            reset();
        }
        if (from.isClosed() || (to.isOutputShutdown() && from.isOutputShutdown())) {
            ended.accept(this);
        }
    }

    private void carry(InputStream in, OutputStream out) throws IOException, InterruptedException {
        var piece = new byte[16_384];
        long carried = 0;
        for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
            var now = behaviour.get();
            carried += read;
            if (carried > now.bytesAtMost()) {
                throw new IOException("carried enough");
            }
            if (!now.latency().isZero()) {
                Thread.sleep(now.latency());
            }
            if (!now.silent()) {
                out.write(piece, 0, read);
            }
        }
    }

    void halfClose() {
        try {
            client.shutdownOutput();
        } catch (IOException gone) {
            reset();
        }
    }

    void reset() {
        reset(client);
        reset(server);
        ended.accept(this);
    }

    /** Closes so that the other side sees a reset and no orderly end. */
    static void reset(Socket socket) {
        try (socket) {
            socket.setSoLinger(true, 0);
        } catch (IOException gone) {
            // It is closed, which is what was wanted.
            return;
        }
    }
}
