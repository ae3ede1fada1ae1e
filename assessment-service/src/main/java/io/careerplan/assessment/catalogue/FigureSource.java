package io.careerplan.assessment.catalogue;

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

    /** The row of a survey that pays are taken from. */
    public static FigureSource of(Wages wages) {
        return of(wages.source(), wages.area());
    }

    /** A row of the taxonomy's ratings. */
    public static FigureSource of(DataRow rating) {
        return of(rating, AREA_OF_RATINGS);
    }

    /** A row that is about an area. */
    public static FigureSource of(DataRow row, String area) {
        return new FigureSource(row.dataSet(), row.release(), area, row.row());
    }

    /** Another row of the same data. */
    public FigureSource withRow(String other) {
        return new FigureSource(dataSet, release, area, other);
    }
}
