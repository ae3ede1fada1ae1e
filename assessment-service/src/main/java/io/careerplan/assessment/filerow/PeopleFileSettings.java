package io.careerplan.assessment.filerow;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What a file of people may hold, and how it is taken over. */
@ConfigMapping(prefix = "careerplan.people-file")
public interface PeopleFileSettings {

    /** Rows of one file; more are refused as a whole. */
    @WithDefault("10000")
    int mostRows();

    /** Characters of one row; the longest that can be right, with fifty programmes, has a third of it. */
    @WithDefault("20000")
    int longestRow();

    /** Rows of one transaction: enough to be fast, few enough that nobody notices how long it holds them. */
    @WithDefault("200")
    int rowsAtATime();

    /** Faults that the result lists; it counts the rows of all. */
    @WithDefault("10000")
    int mostFaults();
}
