package io.careerplan.planning.fact;

import io.careerplan.events.GapAnalysisState;
import io.careerplan.events.PersonState;
import java.util.Optional;

/** What is done when assessment tells something new of somebody, in the transaction of its event. */
public interface FactFollowUp {

    /** A person who was known before has changed. */
    void changed(PersonState before, PersonState now);

    /**
     * A person was compared with targets again; of several analyses this is the one made last.
     *
     * @param before the one made last before it, if there was one
     */
    void analysed(Optional<GapAnalysisState> before, GapAnalysisState analysis);
}
