package io.careerplan.assessment.outlook;

import io.careerplan.assessment.catalogue.FigureSource;
import io.careerplan.assessment.catalogue.Figures;
import io.careerplan.kit.Algorithm;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is expected of an occupation.
 *
 * @param code under which it is projected
 * @param title its name there; empty where there is none
 * @param baseYear year that the projection begins with
 * @param projectedYear year that it ends with
 * @param baseEmployment people in the base year; absent where it is not known
 * @param projectedEmployment people in the projected year; absent where it is not known
 * @param growth over all these years, 0.12 = 12 % more; absent unless both are known, and where it would begin with nobody
 * @param growthPerYear the same each year that comes to it compounded; absent as the growth is
 * @param openingsPerYear places that will be open a year, on average; absent where it is not known
 * @param source where it is found
 */
@Algorithm
public record EmploymentOutlook(
        String code,
        String title,
        int baseYear,
        int projectedYear,
        @Nullable Long baseEmployment,
        @Nullable Long projectedEmployment,
        @Nullable BigDecimal growth,
        @Nullable BigDecimal growthPerYear,
        @Nullable Long openingsPerYear,
        FigureSource source) {

    private static final String DATA_SET = "Employment projections";
    private static final String AREA = "US";

    static EmploymentOutlook of(Projection row) {
        var from = row.baseEmployment();
        var to = row.projectedEmployment();
        var ratio = from == null || from == 0 || to == null ? null : (double) to / from;
        var years = row.projectedYear() - row.baseYear();
        return new EmploymentOutlook(
                row.code(),
                row.title(),
                row.baseYear(),
                row.projectedYear(),
                from,
                to,
                ratio == null ? null : Figures.ratio(ratio - 1),
                ratio == null ? null : Figures.ratio(Math.pow(ratio, 1.0 / years) - 1),
                row.openings(),
                new FigureSource(DATA_SET, row.baseYear() + "-" + row.projectedYear(), AREA, row.code()));
    }
}
