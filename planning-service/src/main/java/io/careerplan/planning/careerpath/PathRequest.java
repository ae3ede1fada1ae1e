package io.careerplan.planning.careerpath;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Between which occupations paths are wanted.
 *
 * @param from code of the occupation to start from; the person's present one where it is left out
 * @param to code of the occupation aimed at
 * @param count how many paths at most, 1 to 5; 5 where it is left out
 */
record PathRequest(
        @Nullable @Size(min = 1, max = 100) String from,
        @NotBlank @Size(max = 100) String to,
        @Nullable @Min(1) @Max(5) Integer count) {
    private static final int MOST = 5;

    int paths() {
        return requireNonNullElse(count, MOST);
    }
}
