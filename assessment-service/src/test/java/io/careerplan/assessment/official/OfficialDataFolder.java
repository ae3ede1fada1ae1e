package io.careerplan.assessment.official;

import io.careerplan.assessment.textfile.UploadedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The folder with the official releases as an upload. */
public final class OfficialDataFolder {

    private OfficialDataFolder() {}

    /** All files below it that could be official ones, by their paths. */
    public static Map<String, byte[]> contents(Path folder) {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(file -> folder.relativize(file).toString(), OfficialDataFolder::bytes));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static List<UploadedFile> files(Path folder) {
        return contents(folder).entrySet().stream()
                .filter(file -> KnownFile.couldBe(file.getKey()))
                .map(file -> new UploadedFile(file.getKey(), file.getValue()))
                .toList();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
