package io.careerplan.assessment.surveyanswer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The answer to one item.
 *
 * @param item id of the item
 * @param value a whole number on the scale of the instrument, as it was chosen, reversed or not
 */
public record ItemAnswer(@NotBlank @Size(max = 60) String item, int value) {}
