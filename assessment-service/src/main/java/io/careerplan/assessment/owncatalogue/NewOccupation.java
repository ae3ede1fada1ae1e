package io.careerplan.assessment.owncatalogue;

import io.careerplan.events.Industry;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An occupation to be added for one's own organisation.
 *
 * @param code its code for good: begins with a letter, so that it is never one of the taxonomy
 * @param title its name
 * @param description what people in it do
 * @param jobZone preparation needed, 1 (little) to 5 (extensive)
 * @param industries where it is found; OTHER, which stands for every industry, unless said
 * @param requirements what it asks, each skill once
 */
record NewOccupation(
        @Pattern(regexp = OWN_CODE) String code,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 4000) String description,
        @Nullable @Min(1) @Max(5) Integer jobZone,
        @Nullable @Size(min = 1, max = 6) Set<Industry> industries,
        @Nullable @Size(max = 200) List<NewRequirement> requirements) {

    /** Codes and ids that organisations give. */
    static final String OWN_CODE = "[A-Za-z][A-Za-z0-9-]{1,59}";

    OccupationDetails details() {
        return new OccupationDetails(title, description, jobZone, industries, requirements);
    }
}
