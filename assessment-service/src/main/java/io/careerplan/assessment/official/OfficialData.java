package io.careerplan.assessment.official;

import io.careerplan.assessment.catalogue.Requirement;
import io.careerplan.assessment.outlook.Projections;
import io.careerplan.assessment.technology.TechnologyRow;
import io.careerplan.assessment.wagesurvey.WageSurvey;
import io.careerplan.events.WorkValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the files of an upload say together. What there is no file about is absent, which is something else than a file that
 * says nothing.
 *
 * @param occupations all there are
 * @param jobZones 1 to 5
 * @param workValues extent 1 to 7
 * @param skills requirements by id of the skill
 * @param knowledge requirements by id of the knowledge area
 * @param technologies which each occupation uses
 * @param names of skills and knowledge areas, by id
 * @param descriptions of skills and knowledge areas, by id
 * @param surveys of wages, one a year, the oldest first
 * @param projections of employment and openings
 * @param crosswalk codes of the survey by codes of occupations that it knows under others
 */
public record OfficialData(
        @Nullable Content<NamedOccupation> occupations,
        @Nullable Content<Integer> jobZones,
        @Nullable Content<Map<WorkValue, Double>> workValues,
        @Nullable Content<Map<String, Requirement>> skills,
        @Nullable Content<Map<String, Requirement>> knowledge,
        @Nullable Content<List<TechnologyRow>> technologies,
        Map<String, String> names,
        Map<String, String> descriptions,
        List<WageSurvey> surveys,
        @Nullable Projections projections,
        Map<String, String> crosswalk) {

    public OfficialData {
        names = Map.copyOf(names);
        descriptions = Map.copyOf(descriptions);
        surveys = List.copyOf(surveys);
        crosswalk = Map.copyOf(crosswalk);
    }

    /** The one whose wages are to be the present ones. */
    public Optional<WageSurvey> newestSurvey() {
        return surveys.isEmpty() ? Optional.empty() : Optional.of(surveys.getLast());
    }
}
