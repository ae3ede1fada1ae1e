package io.careerplan.assessment.catalogue;

import io.careerplan.assessment.technology.Technologies;
import io.careerplan.assessment.technology.TechnologyUse;

/**
 * Where a figure comes from, so that it can be looked up there.
 *
 * @param dataSet the published data set, for example {@code O*NET Skills and Knowledge}
 * @param release its release or period, for example {@code 30.1}
 * @param row the keys of the row, for example {@code 43-4051.00 2.A.1.a}
 */
public record DataRow(String dataSet, String release, String row) {

    /** A catalogue at full size has sixty thousand rows of three data sets. */
    public DataRow {
        dataSet = dataSet.intern();
        release = release.intern();
    }

    /** The row that names a technology among those that an occupation uses. */
    public static DataRow of(String release, String occupation, TechnologyUse use) {
        var row = occupation + " " + use.commodity().code() + " " + use.name();
        return new DataRow(Technologies.DATA_SET, release, row);
    }
}
