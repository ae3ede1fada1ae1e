package io.careerplan.assessment.official;

import io.careerplan.assessment.outlook.ProjectionFile;
import io.careerplan.assessment.textfile.FileText;
import io.careerplan.assessment.textfile.UploadedFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which official files an upload has; a survey it may have of several years. */
final class Inventory {

    /** Within so many bytes csv files name their columns. */
    private static final int HEAD = 4_096;

    private final Map<KnownFile, List<UploadedFile>> files = new EnumMap<>(KnownFile.class);

    /** 400 {@code malformed-file} where there is none, or one twice. */
    static Inventory of(List<UploadedFile> upload) {
        var inventory = new Inventory();
        upload.forEach(file -> kind(file).ifPresent(kind -> inventory.add(kind, file)));
        var hasData = Stream.concat(KnownFile.EXPECTED.stream(), Stream.of(KnownFile.PROJECTIONS))
                .anyMatch(kind -> kind != KnownFile.CROSSWALK && inventory.files.containsKey(kind));
        if (!hasData) {
            throw FileText.malformed("there is none of the official files in it, or the crosswalk alone");
        }
        return inventory;
    }

    private static Optional<KnownFile> kind(UploadedFile file) {
        if (!file.isCsv()) {
            return KnownFile.named(file.name());
        }
        var length = Math.min(HEAD, file.bytes().length);
        var head = new String(file.bytes(), 0, length, StandardCharsets.ISO_8859_1);
        if (head.toUpperCase(Locale.ROOT).contains(ProjectionFile.MARK)) {
            return Optional.of(KnownFile.PROJECTIONS);
        }
        if (head.toUpperCase(Locale.ROOT).contains("OCC_CODE")) {
            return Optional.of(KnownFile.WAGES);
        }
        return head.contains("NEM Code") ? Optional.of(KnownFile.CROSSWALK) : Optional.empty();
    }

    private void add(KnownFile kind, UploadedFile file) {
        var same = files.computeIfAbsent(kind, none -> new ArrayList<>());
        if (!same.isEmpty() && kind != KnownFile.WAGES && kind != KnownFile.READ_ME) {
            throw FileText.malformed(file, "is there twice");
        }
        same.add(file);
    }

    List<UploadedFile> all(KnownFile kind) {
        return files.getOrDefault(kind, List.of());
    }

    Optional<UploadedFile> find(KnownFile kind) {
        return all(kind).stream().findFirst();
    }

    /** Names of the files that a release would have. */
    List<String> missing() {
        return KnownFile.EXPECTED.stream()
                .filter(kind -> !files.containsKey(kind))
                .map(KnownFile::fileName)
                .toList();
    }
}
