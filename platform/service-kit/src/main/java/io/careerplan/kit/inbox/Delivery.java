package io.careerplan.kit.inbox;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** What the shell and the guards tell each other about the event in hand. */
@RequestScoped
public class Delivery {

    private @Nullable String key;
    private boolean stale;

    /** Begins with the record of that key. */
    public void begin(String recordKey) {
        key = recordKey;
        stale = false;
    }

    /** Key of the record in hand, so that what is remembered of it can be erased with the person; none elsewhere. */
    public @Nullable String key() {
        return key;
    }

    void markStale() {
        stale = true;
    }

    /** Whether a guard dropped the event's state as not newer. */
    public boolean isStale() {
        return stale;
    }
}
