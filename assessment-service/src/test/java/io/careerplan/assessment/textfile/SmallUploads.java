package io.careerplan.assessment.textfile;

import java.time.Duration;

/** Bounds that a test reaches. */
public record SmallUploads(
        int entries, long unpackedBytes, long keptBytes, int ratio, int mostRows, int mostCsvRows, int mostFaults)
        implements UploadLimits {

    public static final SmallUploads SMALL = new SmallUploads(10, 300_000, 200_000, 60, 5, 3, 2);

    @Override
    public Duration patience() {
        return Duration.ofMillis(50);
    }

    /** As a service has them. */
    public static final SmallUploads USUAL = new SmallUploads(500, 384 << 20, 24 << 20, 60, 200_000, 20_000, 1_000);
}
