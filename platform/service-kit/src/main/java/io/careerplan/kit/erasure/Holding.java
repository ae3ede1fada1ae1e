package io.careerplan.kit.erasure;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.hibernate.Session;

/**
 * What one feature holds about a person, read when it is written down and not kept.
 *
 * @param data the feature
 * @param personId the person
 * @param session forgets what the features before had it read
 */
public record Holding(PersonalData data, UUID personId, Session session) {

    /** All of it. */
    @JsonValue
    public Object read() {
        session.clear();
        return data.export(personId);
    }
}
