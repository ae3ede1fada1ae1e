package io.careerplan.assessment.gapreport;

import io.careerplan.assessment.gapview.GapPriority;
import io.careerplan.assessment.gapview.GapSkillView;
import io.careerplan.assessment.gapview.GapTargetView;
import io.careerplan.assessment.lookup.LearningResourceView;
import io.careerplan.assessment.report.Words;
import io.careerplan.events.GapStatus;
import io.careerplan.kit.document.Block;
import io.careerplan.kit.document.Block.Heading;
import io.careerplan.kit.document.Block.Paragraph;
import io.careerplan.kit.document.Block.Picture;
import io.careerplan.kit.figure.BarList;
import io.careerplan.kit.figure.BarList.Bar;
import io.careerplan.kit.figure.Figure;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is missing for one target, in words.
 *
 * @param words in this language
 * @param resources that the analysis names
 */
record GapDetails(Words words, List<LearningResourceView> resources) {

    private static final double LEVELS = 7;

    Stream<Block> of(GapTargetView target) {
        var gaps = with(target, GapStatus.GAP);
        var blocks = Stream.of(
                gaps(target, gaps),
                learning(gaps),
                new TechnologyDetails(words).of(target.technologies()),
                met(target),
                unknown(target));
        return blocks.flatMap(each -> each);
    }

    private static List<GapSkillView> with(GapTargetView target, GapStatus status) {
        return target.skills().stream().filter(each -> each.status() == status).toList();
    }

    private Stream<Block> gaps(GapTargetView target, List<GapSkillView> gaps) {
        if (gaps.isEmpty()) {
            return Stream.of(new Paragraph(words.of(target.readiness() == null ? "gaps.nothing-known" : "gaps.none")));
        }
        var title = words.of("gaps.figure", target.title());
        return Stream.of(
                new Picture(new Figure(title, described(gaps), bars(gaps))),
                words.table(
                        words.of("gaps.table"),
                        List.of(
                                "skill",
                                "#importance",
                                "#level.own",
                                "#level.asked",
                                "#gaps.short",
                                "#gaps.weighted",
                                "#gaps.priority",
                                "#hours"),
                        gaps.stream().map(this::row).toList()));
    }

    private BarList bars(List<GapSkillView> gaps) {
        return new BarList(gaps.stream()
                .map(each -> new Bar(name(each), levelGap(each) / LEVELS, levels(each), each.critical()))
                .toList());
    }

    private static double levelGap(GapSkillView gap) {
        var levels = gap.levelGap();
        return levels == null ? 0 : levels.doubleValue();
    }

    private String levels(GapSkillView gap) {
        var text = words.orNone(gap.levelGap(), 1);
        return gap.critical() ? words.of("gaps.short.critical", text) : text;
    }

    private String described(List<GapSkillView> gaps) {
        var first = gaps.stream()
                .limit(BarList.MOST_BARS)
                .map(each -> name(each) + " " + levels(each))
                .collect(Collectors.joining(", "));
        return words.of("gaps.described", words.language().count(gaps.size()), first);
    }

    private List<String> row(GapSkillView gap) {
        return List.of(
                gap.critical() ? words.of("gaps.skill.critical", name(gap)) : name(gap),
                words.orNone(gap.importance(), 1),
                words.level(gap.estimate()),
                words.level(gap.required()),
                words.orNone(gap.levelGap(), 1),
                words.orNone(gap.weightedGap(), 3),
                words.orNone(score(gap.priority()), 5),
                GapPage.hours(words, gap.hours()));
    }

    private static @Nullable BigDecimal score(@Nullable GapPriority priority) {
        return priority == null ? null : priority.score();
    }

    private Stream<Block> learning(List<GapSkillView> gaps) {
        var rows = gaps.stream()
                .filter(each -> !each.resourceIds().isEmpty())
                .map(each -> List.of(name(each), titles(each)))
                .toList();
        return rows.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        new Heading(words.of("gaps.learning")),
                        words.table(words.of("gaps.learning.table"), List.of("skill", "resources"), rows));
    }

    private String titles(GapSkillView gap) {
        return resources.stream()
                .filter(each -> gap.resourceIds().contains(each.id()))
                .map(this::title)
                .collect(Collectors.joining("; "));
    }

    private String title(LearningResourceView resource) {
        var hours = resource.hours();
        return hours == null
                ? resource.title()
                : words.of("resource.hours", resource.title(), words.language().number(hours));
    }

    private Stream<Block> met(GapTargetView target) {
        return Stream.concat(
                named(words.of(GapStatus.MET), with(target, GapStatus.MET)),
                named(words.of(GapStatus.WITHIN_ERROR), with(target, GapStatus.WITHIN_ERROR)));
    }

    private Stream<Block> named(String heading, List<GapSkillView> skills) {
        return skills.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        new Heading(heading),
                        new Paragraph(skills.stream().map(this::name).collect(Collectors.joining(", "))));
    }

    private Stream<Block> unknown(GapTargetView target) {
        var rows = with(target, GapStatus.NO_DATA).stream()
                .map(each -> List.of(name(each), reason(each), words.orNone(each.weight(), 2)))
                .toList();
        return rows.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        new Heading(words.of(GapStatus.NO_DATA)),
                        new Paragraph(
                                words.of("gaps.coverage.is", words.language().percent(target.coverage()))),
                        words.table(words.of("gaps.unknown"), List.of("skill", "gaps.reason", "#gaps.weight"), rows));
    }

    private String reason(GapSkillView skill) {
        var reason = skill.reason();
        return reason == null ? words.of("none") : words.of(reason);
    }

    private String name(GapSkillView skill) {
        return words.skill(skill.skillId(), skill.skillName());
    }
}
