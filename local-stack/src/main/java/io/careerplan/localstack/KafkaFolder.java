package io.careerplan.localstack;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;

/** The folder a broker keeps its log in. */
final class KafkaFolder {

    private KafkaFolder() {}

    /** Makes it ready for a first start; one that a broker used before stays as it is. */
    static void format(Path folder, Properties settings) {
        if (Files.notExists(folder.resolve("log/meta.properties"))) {
            String file = written(settings, folder.resolve("server.properties"));
            String[] command = {"format", "-t", Uuid.randomUuid().toString(), "-c", file};
            if (StorageTool.execute(command, new PrintStream(OutputStream.nullOutputStream())) != 0) {
                throw new IllegalStateException("Kafka could not prepare its folder " + folder);
            }
        }
    }

    private static String written(Properties settings, Path file) {
        try (Writer writer = Files.newBufferedWriter(file)) {
            settings.store(writer, null);
            return file.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
