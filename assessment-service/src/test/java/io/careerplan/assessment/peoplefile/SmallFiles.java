package io.careerplan.assessment.peoplefile;

import io.careerplan.assessment.filerow.PeopleFileSettings;

/** Bounds that a test reaches. */
public record SmallFiles(int mostRows, int longestRow, int rowsAtATime, int mostFaults) implements PeopleFileSettings {

    public static final SmallFiles OF_THREE_ROWS = new SmallFiles(3, 60, 2, 10);
}
