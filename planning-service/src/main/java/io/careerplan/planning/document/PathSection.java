package io.careerplan.planning.document;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A way from one occupation to another.
 *
 * @param from code of the occupation it starts from
 * @param target code of the occupation that its last step leads to
 * @param steps 1 to 10 moves in their order
 */
public record PathSection(
        @NotBlank @Size(max = 100) String from,
        @NotBlank @Size(max = 100) String target,
        @Size(min = 1, max = 10) List<PathStep> steps) {

    public PathSection {
        steps = List.copyOf(steps);
    }
}
