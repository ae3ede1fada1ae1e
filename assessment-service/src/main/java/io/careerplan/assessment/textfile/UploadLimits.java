package io.careerplan.assessment.textfile;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What an upload may measure. The official text release has some 40 files, 13 MB packed and 120 MB unpacked. */
@ConfigMapping(prefix = "careerplan.catalogue-upload")
public interface UploadLimits {

    /** Entries of an archive. */
    @WithDefault("500")
    int entries();

    /** Bytes that all entries of an archive unpack to. */
    @WithDefault("402653184")
    long unpackedBytes();

    /** Bytes of the files that are read; they are held in memory, some of them twice. A release has 15 MB of them. */
    @WithDefault("25165824")
    long keptBytes();

    /** How many times its size an archive may unpack to; the files of a release shrink to a tenth. */
    @WithDefault("60")
    int ratio();

    /** Rows of one tab-delimited file; the largest that is read has 62,000. */
    @WithDefault("200000")
    int mostRows();

    /** Rows of one csv file; the national survey has 1,400. */
    @WithDefault("20000")
    int mostCsvRows();

    /** How long whoever sends an upload waits while another one is read. */
    @WithDefault("5s")
    Duration patience();

    /** Faults that the result lists; it counts the others. */
    @WithDefault("1000")
    int mostFaults();
}
