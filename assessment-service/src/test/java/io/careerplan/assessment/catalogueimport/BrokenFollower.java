package io.careerplan.assessment.catalogueimport;

import io.careerplan.assessment.catalogue.AfterIntake;
import jakarta.enterprise.context.ApplicationScoped;

/** Follows an intake and fails while it is broken, so that an import stops right behind its commit. */
@ApplicationScoped
class BrokenFollower implements AfterIntake {

    private volatile boolean broken;

    /** Does the work with this follower broken. */
    void whileBroken(Runnable work) {
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
    }
}
