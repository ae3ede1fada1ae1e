package io.careerplan.planning.document;

import io.careerplan.events.MoveKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A move to another occupation.
 *
 * @param code the occupation moved to
 * @param title its title
 * @param from first day on which the move is meant to be possible; may lie after the plan
 * @param to day by which it is meant to be made, not before {@code from}
 */
public record PathStep(
        @NotBlank @Size(max = 100) String code,
        @NotBlank @Size(max = 200) String title,
        MoveKind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
