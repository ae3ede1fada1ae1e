package io.careerplan.assessment.situation;

import java.util.UUID;

/** Sees to what follows from an assessment of the situation, in its transaction; the market position answers it. */
public interface PayWatch {

    /** The person's situation was assessed, or an assessment was changed, and it is stored. */
    void assessed(UUID person);
}
