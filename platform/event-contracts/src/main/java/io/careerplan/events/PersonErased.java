package io.careerplan.events;

import java.time.Instant;
import java.util.UUID;

/**
 * A person was erased: every service removes what it holds, keeps this as a tombstone and refuses whatever arrives later for them.
 *
 * @param personId who was erased
 * @param version the version of the person at erasure, newer than every former one
 * @param erasedAt when erasure was decided
 */
public record PersonErased(UUID personId, long version, Instant erasedAt) implements AssessmentEvent {

    @Override
    public String key() {
        return personId.toString();
    }

    @Override
    public String subject() {
        return personId.toString();
    }
}
