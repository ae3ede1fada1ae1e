package io.careerplan.assessment.official;

import io.careerplan.assessment.textfile.Fault;
import java.util.List;

/**
 * What came of reading an upload.
 *
 * @param data what its sound rows say
 * @param files that were read
 * @param missing names of files of a release that are not there; what they would say stays as it is
 * @param faults the first of what is wrong with rows, by file and line
 * @param faultCount how many there are
 */
public record Reading(
        OfficialData data, List<ReadFile> files, List<String> missing, List<Fault> faults, int faultCount) {

    public Reading {
        files = List.copyOf(files);
        missing = List.copyOf(missing);
        faults = List.copyOf(faults);
    }

    /** Whether every row is sound. */
    public boolean isSound() {
        return faultCount == 0;
    }
}
