package io.careerplan.assessment.official;

/** A file of an upload. */
public final class UploadedFile {

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
    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** All of its path before the name; empty at the top. */
    String folder() {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    byte[] bytes() {
        return bytes;
    }
}
