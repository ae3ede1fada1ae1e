package io.careerplan.assessment.goaldetails;

import java.time.LocalDate;

/**
 * A goal as it is stored.
 *
 * @param format number of the form it was written in; readers know every former one
 * @param plannedOn day on which horizon or due date were last set
 * @param details the content
 */
public record GoalDocument(int format, LocalDate plannedOn, GoalDetails details) {

    private static final int PRESENT_FORMAT = 1;

    public static GoalDocument of(LocalDate plannedOn, GoalDetails details) {
        return new GoalDocument(PRESENT_FORMAT, plannedOn, details);
    }
}
