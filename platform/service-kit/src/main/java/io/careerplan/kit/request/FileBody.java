package io.careerplan.kit.request;

import jakarta.ws.rs.core.MediaType;

/** A file as it was sent, of a media type that its operation takes. */
public final class FileBody {

    public static final String CSV = "text/csv";
    public static final String NDJSON = "application/x-ndjson";
    public static final String ZIP = "application/zip";

    private final byte[] bytes;
    private final MediaType type;

    /** These bytes, sent as that type. */
    public FileBody(byte[] bytes, MediaType type) {
        this.bytes = bytes;
        this.type = type;
    }

    /** What was sent; at most {@code careerplan.http.max-body-bytes}, of an archive {@code max-archive-bytes}. */
    public byte[] bytes() {
        return bytes;
    }

    /** Whether it was sent as that media type, whatever its parameters are. */
    public boolean is(String mediaType) {
        return type.isCompatible(MediaType.valueOf(mediaType));
    }

    /** The character set that the sender names, or UTF-8. */
    public String charset() {
        return type.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, "UTF-8");
    }
}
