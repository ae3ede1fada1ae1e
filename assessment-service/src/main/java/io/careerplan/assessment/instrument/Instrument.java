package io.careerplan.assessment.instrument;

import io.careerplan.kit.Algorithm;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What people are asked, and how their answers become a score.
 *
 * @param id by which responses name it
 * @param version grows with every change of what is asked or how it counts
 * @param title what it is called
 * @param instruction what is read before the items
 * @param items in the order in which they are asked
 * @param scale what each can be answered with
 * @param scoring how the answers become a score
 * @param bands from the lowest on; the first begins at 0
 * @param cadence how often it is asked
 * @param norm what was published about it; absent for own wording
 * @param licence under which it may be used
 * @param source where it comes from
 */
@Algorithm
public record Instrument(
        String id,
        int version,
        LocalText title,
        LocalText instruction,
        List<Item> items,
        AnswerScale scale,
        Scoring scoring,
        List<ScoreBand> bands,
        Cadence cadence,
        @Nullable PublishedNorm norm,
        String licence,
        String source) {

    /** How many items it asks. */
    public int size() {
        return items.size();
    }

    /** Whether it asks an item of this id. */
    public boolean asks(String item) {
        return items.stream().anyMatch(each -> each.id().equals(item));
    }

    /** The answers in the order of the items, each turned so that high is good; what was not answered is left out. */
    public List<Integer> oriented(Map<String, Integer> answers) {
        return items.stream()
                .flatMap(item -> Stream.ofNullable(answers.get(item.id()))
                        .map(answer -> scale.oriented(answer, item.reversed())))
                .toList();
    }

    /**
     * The score of answers by item.
     *
     * @param leastShare share of the items that has to be answered, 0 to 1
     */
    public Score score(Map<String, Integer> answers, BigDecimal leastShare) {
        var given = oriented(answers);
        if (given.isEmpty() || share(given.size()).compareTo(leastShare) < 0) {
            return new Score(null, null, ScoreBasis.TOO_FEW_ANSWERS, given.size(), items.size());
        }
        var value = scoring.score(given, scale);
        var basis = given.size() == items.size() ? ScoreBasis.COMPLETE : ScoreBasis.PRORATED;
        return new Score(value, band(value).orElse(null), basis, given.size(), items.size());
    }

    private BigDecimal share(int answered) {
        return BigDecimal.valueOf((double) answered / items.size());
    }

    private Optional<String> band(BigDecimal value) {
        return bands.stream()
                .filter(band -> band.from().compareTo(value) <= 0)
                .map(ScoreBand::name)
                .reduce((lower, higher) -> higher);
    }
}
