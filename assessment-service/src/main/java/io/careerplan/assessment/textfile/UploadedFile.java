package io.careerplan.assessment.textfile;

import java.util.Locale;

/** A file of an upload. */
public final class UploadedFile {

    private static final String CSV = ".csv";

    private final String path;
    private final byte[] bytes;

    /**
     * A file with a place.
     *
     * @param path within the upload, its parts separated by slashes
     */
    public UploadedFile(String path, byte[] bytes) {
        this.path = path;
        this.bytes = bytes;
    }

    /** Its place within the upload. */
    public String path() {
        return path;
    }

    /** The last part of its path. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** All of its path before the name; empty at the top. */
    public String folder() {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    /** What is in it. */
    public byte[] bytes() {
        return bytes;
    }

    /** Whether it is a csv file by its name. */
    public boolean isCsv() {
        return isCsv(name());
    }

    /** Whether a file of this name is a csv file. */
    public static boolean isCsv(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(CSV);
    }
}
