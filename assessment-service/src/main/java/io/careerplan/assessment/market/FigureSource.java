package io.careerplan.assessment.market;

import io.careerplan.assessment.catalogue.DataRow;
import io.careerplan.assessment.catalogue.Wages;

/**
 * Where a figure comes from.
 *
 * @param dataSet the published data set
 * @param release its release or period
 * @param area whose figures they are, for example {@code US}
 * @param row the keys of the row; * in it stands for every occupation
 */
public record FigureSource(String dataSet, String release, String area, String row) {

    /** The taxonomy and its ratings are of one country. */
    private static final String AREA_OF_RATINGS = "US";

    static FigureSource of(Wages wages) {
        var row = wages.source();
        return new FigureSource(row.dataSet(), row.release(), wages.area(), row.row());
    }

    static FigureSource of(DataRow rating) {
        return new FigureSource(rating.dataSet(), rating.release(), AREA_OF_RATINGS, rating.row());
    }

    FigureSource withRow(String other) {
        return new FigureSource(dataSet, release, area, other);
    }
}
