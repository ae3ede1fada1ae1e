package io.careerplan.assessment.owncatalogue;

import io.careerplan.assessment.catalogue.DataRow;
import io.careerplan.assessment.catalogue.Occupation;
import io.careerplan.assessment.catalogue.Requirement;
import io.careerplan.events.Industry;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that can be changed about an own occupation.
 *
 * @param title its name
 * @param description what people in it do
 * @param jobZone preparation needed, 1 (little) to 5 (extensive)
 * @param industries where it is found; OTHER stands for every industry
 * @param requirements what it asks, each skill once
 */
record OccupationDetails(
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 4000) String description,
        @Nullable @Min(1) @Max(5) Integer jobZone,
        @Nullable @Size(min = 1, max = 6) Set<Industry> industries,
        @Nullable @Size(max = 200) List<NewRequirement> requirements) {

    private static final String DATA_SET = "own occupations";

    static OccupationDetails from(Occupation occupation) {
        return new OccupationDetails(
                occupation.title(),
                occupation.description(),
                occupation.jobZone(),
                occupation.industries(),
                occupation.requirements().values().stream()
                        .map(NewRequirement::from)
                        .toList());
    }

    List<NewRequirement> asked() {
        return requirements == null ? List.of() : requirements;
    }

    /** The occupation that it describes; its source is the organisation itself, and the release the version. */
    Occupation toOccupation(String code, long version) {
        var source = new DataRow(DATA_SET, Long.toString(version), code);
        return new Occupation(
                code,
                title,
                description,
                jobZone,
                industries == null ? Set.of(Industry.OTHER) : industries,
                requirements(source),
                Map.of(),
                null,
                source);
    }

    private Map<String, Requirement> requirements(DataRow source) {
        var all = new LinkedHashMap<String, Requirement>();
        asked().forEach(each -> all.put(each.skillId(), each.toRequirement(source)));
        return all;
    }
}
