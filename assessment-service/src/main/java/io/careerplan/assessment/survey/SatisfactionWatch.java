package io.careerplan.assessment.survey;

import java.util.UUID;

/** Sees to what follows from new responses, in their transaction; the person's situation report answers it. */
public interface SatisfactionWatch {

    /** The person answered, and the response is stored. */
    void answered(UUID person);
}
