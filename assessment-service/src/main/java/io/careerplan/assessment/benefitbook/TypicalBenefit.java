package io.careerplan.assessment.benefitbook;

import io.careerplan.assessment.catalogue.FigureSource;
import io.careerplan.events.ExperienceLevel;
import io.careerplan.events.Industry;
import io.careerplan.events.WagePoint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a table says that a benefit is worth a year.
 *
 * @param currency of the figures
 * @param industry of whose people; of all where absent
 * @param experienceLevel of whose people; of all where absent
 * @param points ascending by percentile; the median is always there
 * @param source where it is found
 */
public record TypicalBenefit(
        String currency,
        @Nullable Industry industry,
        @Nullable ExperienceLevel experienceLevel,
        List<WagePoint> points,
        FigureSource source) {

    static TypicalBenefit of(BenefitTableDetails table, BenefitRow row) {
        return new TypicalBenefit(
                table.currency(),
                row.industry(),
                row.experienceLevel(),
                row.points(),
                new FigureSource(table.name(), String.valueOf(table.year()), table.area(), row.about()));
    }
}
