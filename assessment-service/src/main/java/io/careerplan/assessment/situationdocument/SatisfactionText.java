package io.careerplan.assessment.situationdocument;

import io.careerplan.assessment.report.Words;
import io.careerplan.assessment.survey.SatisfactionScore;
import io.careerplan.kit.document.Block;
import io.careerplan.kit.document.Block.Heading;
import io.careerplan.kit.document.Block.Picture;
import io.careerplan.kit.document.Block.Remark;
import io.careerplan.kit.figure.Figure;
import io.careerplan.kit.figure.TimeSeries;
import io.careerplan.kit.figure.TimeSeries.Moment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Satisfaction over time, in words.
 *
 * @param words in this language
 * @param zone in which days begin
 */
record SatisfactionText(Words words, String zone) {

    Stream<Block> of(List<ScoreSeries> all) {
        return all.isEmpty()
                ? Stream.empty()
                : Stream.concat(
                        all.stream().flatMap(this::series), Stream.of(new Remark(words.of("situation.change.how"))));
    }

    private Stream<Block> series(ScoreSeries series) {
        var title = words.of("situation.scores", series.title());
        var table = words.table(
                words.of("situation.scores.table"),
                List.of("situation.day", "#situation.score", "situation.band", "situation.change"),
                series.scores().stream().map(this::row).toList());
        var moments = series.scores().stream().flatMap(this::moment).toList();
        var picture = moments.size() > 1
                ? Stream.of(new Picture(new Figure(title, described(moments), new TimeSeries(moments))))
                : Stream.<Block>empty();
        return Stream.of(Stream.of(new Heading(series.title())), picture, Stream.of(table))
                .flatMap(each -> each);
    }

    private Stream<Moment> moment(SatisfactionScore score) {
        var value = score.score().value();
        return value == null
                ? Stream.empty()
                : Stream.of(new Moment(
                        day(score), value.doubleValue(), words.language().date(day(score)), number(value)));
    }

    private static String described(List<Moment> moments) {
        return moments.stream()
                .map(each -> each.dayText() + ": " + each.scoreText())
                .collect(Collectors.joining("; "));
    }

    private List<String> row(SatisfactionScore score) {
        return List.of(
                words.language().date(day(score)),
                number(score.score().value()),
                band(score.score().band()),
                change(score));
    }

    private LocalDate day(SatisfactionScore score) {
        return score.answeredAt().atZone(ZoneId.of(zone)).toLocalDate();
    }

    private String number(@Nullable BigDecimal score) {
        return score == null ? words.of("none") : words.language().number(score);
    }

    private String band(@Nullable String name) {
        return name == null ? words.of("none") : words.orAsItIs("score-band." + name.toLowerCase(Locale.ROOT), name);
    }

    private String change(SatisfactionScore score) {
        var change = score.change();
        return change == null
                ? words.of("none")
                : words.of(
                        "situation.change.by",
                        words.language().number(change.difference()),
                        words.of(change.verdict()));
    }
}
