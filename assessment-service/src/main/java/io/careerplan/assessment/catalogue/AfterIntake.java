package io.careerplan.assessment.catalogue;

/** Who has something to do once another shared catalogue holds: a bean. */
public interface AfterIntake {

    /** Another catalogue was committed just now. */
    void taken();
}
