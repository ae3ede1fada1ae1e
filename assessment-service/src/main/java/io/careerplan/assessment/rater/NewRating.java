package io.careerplan.assessment.rater;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A skill as the caller rates it: a level on a scale, or that they could not observe it.
 *
 * @param skillId skill or knowledge area of the catalogue, for example 2.A.1.a
 * @param scale named scale of the level: onet-level (0 to 7), dreyfus (1 to 5) or one of the organisation's own
 * @param level level on that scale
 * @param notObserved true when the caller cannot say; takes the place of an earlier level of theirs
 * @param ratedOn day the rating is about; today when missing, never in the future
 * @param evidence links to what the rating rests on
 */
public record NewRating(
        @NotBlank @Size(max = 60) String skillId,
        @Nullable @Size(min = 1, max = 40) String scale,
        @Nullable BigDecimal level,
        @Nullable Boolean notObserved,
        @Nullable LocalDate ratedOn,

        @Nullable @Size(max = 20)
        List<@NotBlank @Size(max = 2000) @Pattern(regexp = "https?://\\S+") String> evidence) {

    public boolean unobserved() {
        return Boolean.TRUE.equals(notObserved);
    }

    public LocalDate on(LocalDate today) {
        return ratedOn == null ? today : ratedOn;
    }

    public List<String> links() {
        return evidence == null ? List.of() : evidence;
    }
}
