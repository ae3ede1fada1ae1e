package io.careerplan.assessment.instrument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** How answers become a score of 0 to 100. Extensible. */
enum Scoring {
    /** The mean of the answers, 0 where all are the lowest and 100 where all are the highest. */
    MEAN_TO_100 {
        @Override
        BigDecimal score(List<Integer> oriented, AnswerScale scale) {
            var answers = oriented.size();
            var above = oriented.stream().mapToInt(Integer::intValue).sum() - answers * scale.min();
            return BigDecimal.valueOf(HIGHEST * above)
                    .divide(BigDecimal.valueOf((long) answers * scale.width()), PLACES, RoundingMode.HALF_EVEN);
        }
    };

    private static final long HIGHEST = 100;
    private static final int PLACES = 2;

    /** The score of one answer or more, each turned so that high is good. */
    abstract BigDecimal score(List<Integer> oriented, AnswerScale scale);
}
