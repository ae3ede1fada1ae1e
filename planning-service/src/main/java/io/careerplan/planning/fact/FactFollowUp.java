package io.careerplan.planning.fact;

import io.careerplan.events.GapAnalysisState;
import io.careerplan.events.PersonState;

/** What is done when assessment tells something new of somebody, in the transaction of its event. */
public interface FactFollowUp {

    /** A person who was known before has changed. */
    void changed(PersonState before, PersonState now);

    /** A person was compared with targets again; of several analyses this is the one made last. */
    void analysed(GapAnalysisState analysis);
}
