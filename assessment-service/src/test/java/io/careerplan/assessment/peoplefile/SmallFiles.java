package io.careerplan.assessment.peoplefile;

/** Bounds that a test reaches. */
record SmallFiles(int mostRows, int longestRow, int rowsAtATime, int mostFaults) implements PeopleFileSettings {

    static final SmallFiles OF_THREE_ROWS = new SmallFiles(3, 60, 2, 10);
}
