package io.careerplan.localstack;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Ends a PostgreSQL server when this JVM is gone, also by SIGKILL, which no shutdown hook sees. The server belongs to no parent, so
 * a shell waits on a pipe that only this JVM holds: the operating system closes it, and the shell wakes.
 */
final class OrphanGuard implements Closeable {

    private static final String WAIT_THEN_END = """
            trap '' INT HUP
            cat > /dev/null
            pid=$(head -n 1 "$1/postmaster.pid" 2> /dev/null)
            [ "$pid" = "$2" ] && kill -QUIT "$pid"
            """;

    private final Process shell;

    private OrphanGuard(Process shell) {
        this.shell = shell;
    }

    static OrphanGuard watch(Path data) throws IOException {
        long pid = Postmaster.of(data).orElseThrow().pid();
        return new OrphanGuard(
                new ProcessBuilder("/bin/sh", "-c", WAIT_THEN_END, "guard", data.toString(), Long.toString(pid))
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start());
    }

    /** Closes the pipe: a server that is still there although it was stopped ends now. */
    @Override
    public void close() throws IOException {
        shell.getOutputStream().close();
    }
}
