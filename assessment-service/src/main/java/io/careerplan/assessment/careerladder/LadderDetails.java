package io.careerplan.assessment.careerladder;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that an organisation says of a ladder.
 *
 * @param name what it is called
 * @param description what it is for
 * @param rungs codes of occupations, the organisation's own or shared, from the lowest, each once
 */
record LadderDetails(
        @NotBlank @Size(max = 200) String name,
        @Nullable @Size(min = 1, max = 4000) String description,
        @Size(min = 2, max = 20) List<@NotBlank @Size(max = 60) String> rungs) {}
