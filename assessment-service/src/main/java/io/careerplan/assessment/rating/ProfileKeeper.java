package io.careerplan.assessment.rating;

import java.util.UUID;

/** Sees to what follows from new ratings, in their transaction; the person's skills answer it. */
public interface ProfileKeeper {

    /** Ratings of the person were added and are stored. */
    void rated(UUID person);
}
