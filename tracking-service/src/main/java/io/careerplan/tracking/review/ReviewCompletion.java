package io.careerplan.tracking.review;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;

/**
 * Body that completes a review.
 *
 * @param answers question id to answer; any question may be answered, none must
 * @param attainment milestone id to attainment: −2 much less than expected, −1 less, 0 as expected, 1 more, 2 much more
 */
record ReviewCompletion(
        @Size(max = 50)
        Map<@Pattern(regexp = "[A-Za-z0-9._-]{1,100}") String, @NotBlank @Size(max = 4000) String> answers,

        @Size(max = 500) Map<@NotBlank @Size(max = 100) String, @Min(-2) @Max(2) Integer> attainment) {

    Outcome outcome() {
        return new Outcome(answers, attainment);
    }
}
