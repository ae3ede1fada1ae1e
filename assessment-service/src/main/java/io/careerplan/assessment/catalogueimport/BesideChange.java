package io.careerplan.assessment.catalogueimport;

import io.careerplan.assessment.outlook.OutlookChange;
import io.careerplan.assessment.wagesurvey.YearChange;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an import changed beside the catalogue.
 *
 * @param surveyYears by year, of those that there is a file of
 * @param projections absent where there is no file of them
 */
record BesideChange(List<YearChange> surveyYears, @Nullable OutlookChange projections) {

    static final BesideChange NONE = new BesideChange(List.of(), null);

    /** Whether anything is other than before. */
    boolean changesAnything() {
        return surveyYears.stream().anyMatch(YearChange::changesAnything)
                || Optional.ofNullable(projections)
                        .filter(OutlookChange::changesAnything)
                        .isPresent();
    }
}
