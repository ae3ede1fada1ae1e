package io.careerplan.localstack.launch;

import io.careerplan.localstack.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The folder {@code .local} of the project, owned by one launcher at a time. The lock is the operating system's, so that it goes
 * with a killed launcher; the pid file beside it is for people.
 */
final class RunFolder implements AutoCloseable {

    private final Path folder;
    private final FileChannel channel;

    private RunFolder(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /**
     * Takes the folder.
     *
     * @param address where this launcher's platform will answer, told to whoever comes second
     * @throws Refused when a platform runs from it already
     */
    static RunFolder claim(Path folder, String address) {
        Path pidFile = Folders.create(folder).resolve("run.pid");
        try {
            FileChannel channel =
                    FileChannel.open(folder.resolve("run.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new Refused(alreadyRunning(Files.readAllLines(pidFile)));
            }
            Files.write(pidFile, List.of(Long.toString(ProcessHandle.current().pid()), address));
            return new RunFolder(folder, channel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static String alreadyRunning(List<String> pidFile) {
        return "Already running: process %s, %s. Stop it with Ctrl-C in its terminal or with: kill %1$s"
                .formatted(pidFile.toArray());
    }

    Path state() {
        return Folders.create(folder.resolve("state"));
    }

    Path logs() {
        return Folders.create(folder.resolve("logs"));
    }

    /** Forgets all data, keys and logs of former starts; built tools stay. */
    void empty() {
        Folders.delete(state());
        Folders.delete(logs());
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(folder.resolve("run.pid"));
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
