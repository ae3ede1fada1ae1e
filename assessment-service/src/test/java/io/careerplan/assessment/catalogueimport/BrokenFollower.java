package io.careerplan.assessment.catalogueimport;

import io.careerplan.assessment.catalogue.AfterIntake;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;

/** Follows an intake and fails while it is broken, so that an import stops right behind its commit. */
@ApplicationScoped
public class BrokenFollower implements AfterIntake {

    private final AtomicInteger followed = new AtomicInteger();
    private volatile boolean broken;

    /** Does the work with this follower broken. */
    public void whileBroken(Runnable work) {
        broken = true;
        try {
            work.run();
        } finally {
            broken = false;
        }
    }

    @Override
    public void taken() {
        if (broken) {
            throw new IllegalStateException("behind the commit");
        }
        followed.incrementAndGet();
    }

    /** How often it was told and did not fail. */
    public int followed() {
        return followed.get();
    }
}
