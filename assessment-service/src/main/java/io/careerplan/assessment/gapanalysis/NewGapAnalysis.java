package io.careerplan.assessment.gapanalysis;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * What a person is to be compared with.
 *
 * @param targets codes of one to ten occupations of the catalogue, none twice
 */
record NewGapAnalysis(@Size(min = 1, max = 10) Set<@NotBlank @Size(max = 60) String> targets) {}
