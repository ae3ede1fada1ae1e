package io.careerplan.assessment.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder with the official releases, which are no part of the product: {@code shared/data} beside or above it. */
public record ReleaseFolder(Path path) {

    public static Optional<ReleaseFolder> find() {
        return Stream.iterate(Path.of("").toAbsolutePath(), above -> above != null, Path::getParent)
                .map(above -> above.resolve("shared/data"))
                .filter(Files::isDirectory)
                .findFirst()
                .map(ReleaseFolder::new);
    }

    /** Rows of a tab-delimited file by the names of its columns. */
    Stream<Map<String, String>> tabs(String file) {
        var lines = lines(file, StandardCharsets.UTF_8);
        var columns = List.of(lines.getFirst().split("\t", -1));
        return lines.stream().skip(1).map(line -> CsvLine.named(columns, List.of(line.split("\t", -1))));
    }

    /** Rows of a comma-delimited file by the names of its columns, whose line begins with the given text. */
    Stream<Map<String, String>> commas(String file, Charset encoding, String header) {
        var lines = lines(file, encoding).stream()
                .dropWhile(line -> !line.startsWith(header))
                .toList();
        var columns = CsvLine.cells(lines.getFirst());
        return lines.stream().skip(1).map(line -> CsvLine.named(columns, CsvLine.cells(line)));
    }

    private List<String> lines(String file, Charset encoding) {
        try {
            return Arrays.stream(Files.readString(path.resolve(file), encoding).split("\r?\n"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
