package io.careerplan.kit.erasure;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * What one feature holds about a person, read when it is written down and not kept.
 *
 * @param data the feature
 * @param personId the person
 */
public record Holding(PersonalData data, UUID personId) {

    /** All of it. */
    @JsonValue
    public Object read() {
        return data.export(personId);
    }
}
