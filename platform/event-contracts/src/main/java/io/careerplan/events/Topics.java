package io.careerplan.events;

import java.util.List;

/** The topics of the platform. They are created explicitly; nobody relies on their creation by a broker. */
public final class Topics {

    public static final String ASSESSMENT = "careerplan.assessment.v1";
    public static final String PLANNING = "careerplan.planning.v1";
    public static final String TRACKING = "careerplan.tracking.v1";

    /** Compacted, keyed by {@code shared} or the tenant, plus the code of the occupation, or the id of the rest. */
    public static final String CATALOGUE = "careerplan.catalogue.v1";

    /** Partitions of each topic and of its dead letters. */
    public static final int PARTITIONS = 12;

    private Topics() {}

    /** Where records of the topic go that a consumer could not take. */
    public static String deadLetters(String topic) {
        return topic + ".dlq";
    }

    /** The four topics, without their dead letters. */
    public static List<String> all() {
        return List.of(ASSESSMENT, PLANNING, TRACKING, CATALOGUE);
    }

    /** Whether the topic keeps the latest record of each key for good, instead of every record for 30 days. */
    public static boolean isCompacted(String topic) {
        return topic.equals(CATALOGUE);
    }
}
