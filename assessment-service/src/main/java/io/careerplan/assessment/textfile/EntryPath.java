package io.careerplan.assessment.textfile;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The place of an archive's entry, in one form. */
final class EntryPath {

    private static final int LONGEST = 500;
    private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private EntryPath() {}

    /** Parts separated by slashes; refused are those that lead out of the archive, and those that no file can have. */
    static String of(String name) {
        var path = name.replace('\\', '/');
        List<String> parts = Arrays.asList(path.split("/", -1));
        if (path.startsWith("/") || DRIVE.matcher(path).find() || parts.contains("..")) {
            throw FileText.malformed("the archive has an entry that leads out of it");
        }
        if (path.isEmpty() || path.length() > LONGEST || CONTROL.matcher(path).find()) {
            throw FileText.malformed("the archive has an entry with a name that no file has");
        }
        return String.join(
                "/",
                parts.stream()
                        .filter(part -> !part.isEmpty() && !part.equals("."))
                        .toList());
    }
}
