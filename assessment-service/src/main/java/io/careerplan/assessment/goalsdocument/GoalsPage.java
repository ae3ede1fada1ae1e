package io.careerplan.assessment.goalsdocument;

import io.careerplan.assessment.report.Words;
import io.careerplan.assessment.workvalue.AlignmentView;
import io.careerplan.events.GoalHorizon;
import io.careerplan.events.GoalStatus;
import io.careerplan.events.WorkValue;
import io.careerplan.kit.document.Block;
import io.careerplan.kit.document.Block.Facts;
import io.careerplan.kit.document.Block.Paragraph;
import io.careerplan.kit.document.Block.Picture;
import io.careerplan.kit.document.Block.Remark;
import io.careerplan.kit.document.Document;
import io.careerplan.kit.document.Part;
import io.careerplan.kit.figure.BarList;
import io.careerplan.kit.figure.BarList.Bar;
import io.careerplan.kit.figure.Figure;
import io.careerplan.kit.language.Language;
import io.careerplan.kit.language.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map.Entry;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A goals document in words. */
final class GoalsPage {

    private static final double HIGHEST_VALUE = 7;

    private final GoalsDocument figures;
    private final Words words;
    private final Language language;
    private final GoalText goals;

    GoalsPage(GoalsDocument figures, Language language) {
        this.figures = figures;
        this.words = new Words(language);
        this.language = language;
        this.goals = new GoalText(figures, words);
    }

    Document document() {
        var horizons = Stream.of(GoalHorizon.values()).map(this::horizon);
        var parts =
                Stream.of(Stream.of(overview()), horizons, Stream.of(values())).flatMap(each -> each);
        return words.document(figures.about(), parts, figures.leftOut());
    }

    private Part overview() {
        return Part.of(
                words.of("overview"),
                new Paragraph(words.of("goals.introduction")),
                Facts.of(Words.facts(
                        words.of(GoalStatus.OPEN), count(GoalStatus.OPEN),
                        words.of(GoalStatus.ACHIEVED), count(GoalStatus.ACHIEVED),
                        words.of(GoalStatus.DROPPED), count(GoalStatus.DROPPED),
                        words.of("goals.unfinished"),
                                language.count(figures.quality().unfinished().size()))));
    }

    private String count(GoalStatus status) {
        return language.count(
                figures.goals().stream().filter(each -> each.status() == status).count());
    }

    private Part horizon(GoalHorizon horizon) {
        var own = figures.goals().stream()
                .filter(each -> each.horizon() == horizon)
                .sorted((one, other) -> one.status().compareTo(other.status()))
                .flatMap(goals::of);
        return Part.of(words.of(horizon), Stream.concat(words.missing(figures.missing(), Texts.kebab(horizon)), own));
    }

    private Part values() {
        var missing = words.missing(figures.missing(), "work-values");
        return Part.of(
                words.of("goals.values"),
                Stream.of(missing, weighed(), alignments()).flatMap(each -> each));
    }

    private Stream<Block> weighed() {
        if (figures.workValues().isEmpty()) {
            return Stream.empty();
        }
        var ranked = figures.workValues().entrySet().stream()
                .sorted(Entry.<WorkValue, Double>comparingByValue().reversed())
                .toList();
        var title = words.of("goals.values.figure");
        return Stream.of(
                new Picture(new Figure(title, described(ranked), bars(ranked))),
                words.table(
                        words.of("same-figures"),
                        List.of("goals.value", "#goals.value.extent"),
                        ranked.stream()
                                .map(each -> List.of(words.of(each.getKey()), extent(each.getValue())))
                                .toList()));
    }

    private BarList bars(List<Entry<WorkValue, Double>> ranked) {
        return new BarList(ranked.stream()
                .map(each -> new Bar(
                        words.of(each.getKey()), each.getValue() / HIGHEST_VALUE, extent(each.getValue()), false))
                .toList());
    }

    private String described(List<Entry<WorkValue, Double>> ranked) {
        return words.of(
                "goals.values.described",
                ranked.stream()
                        .map(each -> words.of(each.getKey()) + " " + extent(each.getValue()))
                        .collect(Collectors.joining(", ")));
    }

    private String extent(double value) {
        return language.number(BigDecimal.valueOf(value));
    }

    private Stream<Block> alignments() {
        if (figures.alignments().isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(
                words.table(
                        words.of("goals.alignment"),
                        List.of("occupation", "#alignment"),
                        figures.alignments().stream().map(this::row).toList()),
                new Remark(words.of("alignment.how")));
    }

    private List<String> row(AlignmentView each) {
        var reason = each.reason();
        return List.of(
                words.of("occupation.coded", each.title(), each.occupation()),
                reason == null ? words.orNone(each.alignment(), 0) : words.of(reason));
    }
}
