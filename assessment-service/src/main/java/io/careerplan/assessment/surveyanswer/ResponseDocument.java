package io.careerplan.assessment.surveyanswer;

import io.careerplan.assessment.instrument.Score;
import io.careerplan.assessment.scorechange.ScoreChange;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A response as it is stored.
 *
 * @param format number of the form it was written in; readers know every former one
 * @param answers as they were given
 * @param score what they come to
 * @param change what became of the score; absent for the first one
 */
public record ResponseDocument(
        int format,
        List<ItemAnswer> answers,
        Score score,
        @Nullable ScoreChange change) {

    private static final int PRESENT_FORMAT = 1;

    public static ResponseDocument of(List<ItemAnswer> answers, Score score, @Nullable ScoreChange change) {
        return new ResponseDocument(PRESENT_FORMAT, answers, score, change);
    }

    /** The answers by item. */
    public Map<String, Integer> byItem() {
        return answers.stream().collect(Collectors.toMap(ItemAnswer::item, ItemAnswer::value));
    }
}
