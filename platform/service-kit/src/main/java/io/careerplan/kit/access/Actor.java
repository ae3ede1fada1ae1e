package io.careerplan.kit.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is behind a change.
 *
 * @param subject {@code sub} of the token, or what stands for it where nobody called
 * @param person the person of the tenant that this is, if it is one
 */
public record Actor(String subject, @Nullable UUID person) {

    /** Nobody who called: consumers, schedulers, and jobs whose submitter was erased. */
    public static final Actor SYSTEM = new Actor("system", null);
}
