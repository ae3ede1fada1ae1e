package io.careerplan.assessment.scorechange;

import io.careerplan.assessment.instrument.Instrument;
import io.careerplan.assessment.instrument.InstrumentFixture;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Conventions, instruments and answers as the algorithms take them. */
final class ScoreFixture {

    static final ChangeConventions CONVENTIONS = new ChangeConventions(30, 5, 1.96, BigDecimal.valueOf(20));
    static final Instrument INDEX = InstrumentFixture.shipped("work-satisfaction-index");
    static final Instrument OVERALL = InstrumentFixture.shipped("overall-satisfaction");

    private ScoreFixture() {}

    static Instrument published(String sd, String reliability) {
        return InstrumentFixture.published(INDEX, sd, reliability);
    }

    /** So many responses of each pattern, given in turn by so many people. */
    static List<CompleteAnswers> responses(int people, int each, List<List<Integer>> patterns) {
        var all = patterns.stream()
                .flatMap(pattern -> Stream.generate(() -> pattern).limit(each))
                .toList();
        return IntStream.range(0, all.size())
                .mapToObj(i -> new CompleteAnswers(new UUID(0, i % people), all.get(i)))
                .toList();
    }
}
