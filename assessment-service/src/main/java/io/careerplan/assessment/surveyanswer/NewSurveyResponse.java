package io.careerplan.assessment.surveyanswer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Answers to an instrument. An item that was not answered is left out.
 *
 * @param instrument id of the instrument, as GET instruments lists them
 * @param version the version that was asked; the latest when missing
 * @param answers at most one for each item
 */
public record NewSurveyResponse(
        @NotBlank @Size(max = 60) String instrument,
        @Nullable Integer version,
        @Size(min = 1, max = 100) List<ItemAnswer> answers) {

    /** The answers by item. */
    public Map<String, Integer> byItem() {
        return answers.stream().collect(Collectors.toMap(ItemAnswer::item, ItemAnswer::value));
    }
}
