package io.careerplan.tracking.nextcall;

import java.util.Locale;

/** The services of the platform. Extensible. */
public enum Service {
    ASSESSMENT,
    PLANNING,
    TRACKING;

    /** The root of its paths. */
    String root() {
        return "/" + name().toLowerCase(Locale.ROOT) + "/v1/";
    }
}
