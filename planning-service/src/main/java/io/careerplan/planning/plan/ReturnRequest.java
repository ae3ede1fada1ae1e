package io.careerplan.planning.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Why a submitted plan goes back to its owner.
 *
 * @param comment what is to be changed
 */
record ReturnRequest(@NotBlank @Size(max = 2000) String comment) {}
