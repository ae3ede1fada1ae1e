package io.careerplan.assessment.move;

import java.util.Map;

/** Says which moves are steps of a ladder of the organisation in hand; the ladders answer it. */
public interface LadderSteps {

    /** The ladders that lead on from an occupation, by the occupation of the next rung; of several alike the oldest. */
    Map<String, LadderName> from(String code);
}
