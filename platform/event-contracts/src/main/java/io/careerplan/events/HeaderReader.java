package io.careerplan.events;

import java.time.DateTimeException;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads headers one by one and says which of them is at fault. */
record HeaderReader(Map<String, String> headers) {

    private static final Pattern TENANT = Pattern.compile("[a-z0-9][a-z0-9-]{1,62}");

    void demandCloudEventOfJson() {
        if (!text(Header.SPEC_VERSION).equals(Header.SPEC_VERSION_1_0)) {
            throw new MalformedEnvelope(Header.SPEC_VERSION, "is not 1.0");
        }
        // Absent is allowed by CloudEvents and means JSON here; parameters such as a charset change nothing.
        if (!headers.getOrDefault(Header.CONTENT_TYPE, Header.JSON).startsWith(Header.JSON)) {
            throw new MalformedEnvelope(Header.CONTENT_TYPE, "is not application/json");
        }
    }

    String text(String header) {
        String value = headers.get(header);
        if (value == null) {
            throw new MalformedEnvelope(header, "is missing");
        }
        if (value.isBlank()) {
            throw new MalformedEnvelope(header, "is empty");
        }
        return value;
    }

    <T> T read(String header, Function<String, T> parser) {
        String value = text(header);
        try {
            return parser.apply(value);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw new MalformedEnvelope(header, "cannot be read: " + unreadable.getMessage());
        }
    }

    String tenant() {
        String tenant = text(Header.TENANT);
        if (!TENANT.matcher(tenant).matches()) {
            throw new MalformedEnvelope(Header.TENANT, "is no organisation's slug");
        }
        return tenant;
    }

    long version() {
        long version = read(Header.AGGREGATE_VERSION, Long::parseLong);
        if (version < 0) {
            throw new MalformedEnvelope(Header.AGGREGATE_VERSION, "is negative");
        }
        return version;
    }
}
