package io.careerplan.localstack.platform;

import java.util.List;
import java.util.Locale;

/** The processes of a running platform, in the order they are started. */
public enum Part {
    POSTGRES("PostgreSQL"),
    KAFKA("Kafka"),
    ISSUER("sign-in"),
    ASSESSMENT("assessment-service"),
    PLANNING("planning-service"),
    TRACKING("tracking-service");

    static final List<Part> STACK = List.of(POSTGRES, KAFKA, ISSUER);

    /** The three services, in the order of their ports. */
    public static final List<Part> SERVICES = List.of(ASSESSMENT, PLANNING, TRACKING);

    private final String label;

    Part(String label) {
        this.label = label;
    }

    /** What people call it. */
    public String label() {
        return label;
    }

    /** Lower-case name for files, databases and paths. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
