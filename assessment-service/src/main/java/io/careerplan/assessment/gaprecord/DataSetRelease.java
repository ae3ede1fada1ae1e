package io.careerplan.assessment.gaprecord;

import io.careerplan.assessment.catalogue.DataRow;

/**
 * A published data set that figures were taken from.
 *
 * @param dataSet its name, for example {@code O*NET Skills and Knowledge}
 * @param release its release or period
 */
public record DataSetRelease(String dataSet, String release) {

    static DataSetRelease of(DataRow row) {
        return new DataSetRelease(row.dataSet(), row.release());
    }
}
