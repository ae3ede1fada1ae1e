package io.careerplan.assessment.lookup;

import io.careerplan.assessment.catalogue.Catalogue;
import io.careerplan.assessment.catalogue.Occupation;
import io.careerplan.events.Industry;
import io.careerplan.events.WagePoint;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An occupation in a list.
 *
 * @param code O*NET-SOC code, or the organisation's own
 * @param own whether it is the organisation's own
 * @param title its name
 * @param jobZone preparation needed, 1 to 5; absent where the release gives none
 * @param industries where it is found; OTHER stands for every industry
 * @param rated whether the release rates what it requires; without ratings there are no gaps, no likeness, no moves
 * @param medianWage what half of those in it earn at most in a year; absent where the survey does not say
 */
record OccupationRow(
        String code,
        boolean own,
        String title,
        @Nullable Integer jobZone,
        Set<Industry> industries,
        boolean rated,
        @Nullable WagePoint medianWage) {

    static OccupationRow from(Occupation occupation, Catalogue catalogue) {
        return new OccupationRow(
                occupation.code(),
                catalogue.ownVersion(occupation.code()).isPresent(),
                occupation.title(),
                occupation.jobZone(),
                occupation.industries(),
                occupation.isRated(),
                occupation.medianWage().orElse(null));
    }
}
