package io.careerplan.assessment.scale;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scale to be added for one's own organisation. It never changes afterwards, so that a rating means what it meant.
 *
 * @param name its name for good, by which ratings name it
 * @param title what people call it
 * @param lowest lowest level, 0 or more
 * @param highest highest level, above the lowest one: level k of K counts as k/K
 * @param decimals decimal places a level may have
 * @param stages names of the levels from the lowest on, one for each whole level; absent where they have none
 * @param source where the scale comes from
 */
record NewScale(
        @Pattern(regexp = "[a-z][a-z0-9-]{1,39}") String name,
        @NotBlank @Size(max = 200) String title,
        @DecimalMin("0") @DecimalMax("1000") BigDecimal lowest,
        @DecimalMin("0") @DecimalMax("1000") BigDecimal highest,
        @Min(0) @Max(4) int decimals,
        @Nullable @Size(max = 50) List<@NotBlank @Size(max = 100) String> stages,
        @NotBlank @Size(max = 500) String source) {

    Scale toScale() {
        return new Scale(name, title, lowest, highest, decimals, requireNonNullElse(stages, List.of()), source);
    }
}
