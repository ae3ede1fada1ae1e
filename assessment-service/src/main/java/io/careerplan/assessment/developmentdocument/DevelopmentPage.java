package io.careerplan.assessment.developmentdocument;

import io.careerplan.assessment.development.DevelopmentPlanView;
import io.careerplan.assessment.development.ObjectiveView;
import io.careerplan.assessment.development.UncoveredView;
import io.careerplan.assessment.report.Words;
import io.careerplan.events.Money;
import io.careerplan.kit.document.Block;
import io.careerplan.kit.document.Block.Facts;
import io.careerplan.kit.document.Block.Paragraph;
import io.careerplan.kit.document.Document;
import io.careerplan.kit.document.Part;
import io.careerplan.kit.language.Language;
import java.util.List;
import java.util.Map.Entry;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The document of a development plan in words. */
final class DevelopmentPage {

    private final DevelopmentReport figures;
    private final Words words;
    private final Language language;

    DevelopmentPage(DevelopmentReport figures, Language language) {
        this.figures = figures;
        this.words = new Words(language);
        this.language = language;
    }

    Document document() {
        var plan = Stream.ofNullable(figures.plan());
        return words.document(
                figures.about(), Stream.concat(Stream.of(overview()), plan.flatMap(this::parts)), figures.leftOut());
    }

    private Part overview() {
        var missing = words.missing(figures.missing(), "gap-analysis", "development-plan");
        var plan = Stream.ofNullable(figures.plan()).flatMap(this::overview);
        return Part.of(words.of("overview"), Stream.concat(missing, plan));
    }

    private Stream<Block> overview(DevelopmentPlanView plan) {
        var budget = plan.monthlyBudget();
        return Stream.of(
                new Paragraph(words.of("development.introduction")),
                Facts.of(Words.facts(
                        words.of("development.status"), words.of(plan.status()),
                        words.of("development.targets"),
                                plan.targets().stream()
                                        .map(each -> words.of("occupation.coded", each.title(), each.occupation()))
                                        .collect(Collectors.joining("; ")),
                        words.of("development.time"),
                                words.of("range", language.date(plan.startsOn()), language.date(plan.deadline())),
                        words.of("development.weekly"), language.number(plan.weeklyHours()),
                        words.of("development.budget"),
                                budget == null ? words.of("development.budget.none") : language.money(budget),
                        words.of("development.hours"), language.number(plan.totalHours()),
                        words.of("development.cost"), cost(plan.totalCost()),
                        words.of("development.unpriced"),
                                language.count(plan.unpriced().size()))));
    }

    private String cost(List<Money> costs) {
        return costs.isEmpty()
                ? words.of("none")
                : costs.stream().map(language::money).collect(Collectors.joining("; "));
    }

    private Stream<Part> parts(DevelopmentPlanView plan) {
        var objectives = new ObjectiveText(plan, words);
        return Stream.of(
                Part.of(words.of("development.timeline"), timeline(plan)),
                Part.of(
                        words.of("development.objectives"),
                        plan.objectives().entrySet().stream()
                                .flatMap(each -> objectives.of(each.getKey(), each.getValue()))),
                Part.of(words.of("development.uncovered"), uncovered(plan.uncovered())));
    }

    private Block timeline(DevelopmentPlanView plan) {
        return words.table(
                words.of("development.timeline.table"),
                List.of(
                        "skill",
                        "#development.from",
                        "#development.to",
                        "#level.asked",
                        "development.starts",
                        "development.due"),
                plan.objectives().entrySet().stream().map(this::row).toList());
    }

    private List<String> row(Entry<String, ObjectiveView> objective) {
        var each = objective.getValue();
        var name = words.skill(objective.getKey(), each.skillName());
        return List.of(
                each.critical() ? words.of("gaps.skill.critical", name) : name,
                words.level(each.from()),
                words.level(each.to()),
                words.level(each.required()),
                language.date(each.startsOn()),
                language.date(each.dueOn()));
    }

    private Block uncovered(List<UncoveredView> gaps) {
        return gaps.isEmpty()
                ? new Paragraph(words.of("development.uncovered.none"))
                : words.table(
                        words.of("development.uncovered.table"),
                        List.of("skill", "#development.covered", "#level.asked", "gaps.reason"),
                        gaps.stream().map(this::row).toList());
    }

    private List<String> row(UncoveredView gap) {
        return List.of(
                words.skill(gap.skillId(), gap.skillName()),
                words.level(gap.from()),
                words.level(gap.required()),
                words.of(gap.reason()));
    }
}
