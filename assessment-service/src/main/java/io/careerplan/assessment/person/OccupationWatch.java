package io.careerplan.assessment.person;

import java.util.UUID;

/** Sees to what follows from another present occupation, in its transaction; the market position answers it. */
public interface OccupationWatch {

    /** The profile names another present occupation than before, or none, and it is stored. */
    void worksElsewhere(UUID person);
}
