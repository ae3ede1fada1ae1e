package io.careerplan.assessment.lookup;

import io.careerplan.assessment.catalogue.Catalogue;
import io.careerplan.assessment.catalogue.DataRow;
import io.careerplan.assessment.catalogue.Occupation;
import io.careerplan.assessment.catalogue.Wages;
import io.careerplan.events.Industry;
import io.careerplan.events.WorkValue;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All there is to know of an occupation.
 *
 * @param code O*NET-SOC code, or the organisation's own
 * @param own whether it is the organisation's own
 * @param title its name
 * @param description what people in it do
 * @param jobZone preparation needed, 1 (little) to 5 (extensive); absent where the release gives none
 * @param industries where it is found; OTHER stands for every industry
 * @param rated whether the release rates what it requires
 * @param requirements in the order of the skills; empty where it is not rated
 * @param technologies how many technologies it uses; listed at occupations/{code}/technologies
 * @param workValues extent 1 to 7 to which it serves each value; empty where the release has none
 * @param wages a year's pay; absent where the survey does not know the occupation
 * @param source the row that names it
 */
public record OccupationView(
        String code,
        boolean own,
        String title,
        String description,
        @Nullable Integer jobZone,
        Set<Industry> industries,
        boolean rated,
        List<RequirementView> requirements,
        TechnologyCounts technologies,
        Map<WorkValue, Double> workValues,
        @Nullable Wages wages,
        DataRow source) {

    /** As it is in a catalogue. */
    public static OccupationView from(Occupation occupation, Catalogue catalogue) {
        return new OccupationView(
                occupation.code(),
                catalogue.ownVersion(occupation.code()).isPresent(),
                occupation.title(),
                occupation.description(),
                occupation.jobZone(),
                occupation.industries(),
                occupation.isRated(),
                occupation.requirements().values().stream()
                        .map(each -> RequirementView.from(each, catalogue))
                        .toList(),
                TechnologyCounts.of(catalogue.technologies().of(occupation.code())),
                occupation.workValues(),
                occupation.wages(),
                occupation.source());
    }
}
