package io.careerplan.assessment.developmentdocument;

import io.careerplan.assessment.development.DevelopmentPlanView;
import io.careerplan.assessment.development.ObjectiveView;
import io.careerplan.assessment.development.ResourceView;
import io.careerplan.assessment.learning.Practice;
import io.careerplan.assessment.report.Words;
import io.careerplan.assessment.resourcefit.Opportunity;
import io.careerplan.events.SuccessMeasure;
import io.careerplan.kit.document.Block;
import io.careerplan.kit.document.Block.Facts;
import io.careerplan.kit.document.Block.Heading;
import io.careerplan.kit.document.Block.Items;
import io.careerplan.kit.document.Block.Paragraph;
import io.careerplan.kit.language.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A learning objective in words.
 *
 * @param plan that it belongs to
 * @param words in this language
 */
record ObjectiveText(DevelopmentPlanView plan, Words words) {

    Stream<Block> of(String skill, ObjectiveView objective) {
        var name = words.skill(skill, objective.skillName());
        var blocks = Stream.of(
                Stream.<Block>of(new Heading(name), facts(objective)),
                resources(name, objective.resources()),
                practice(objective));
        return blocks.flatMap(each -> each);
    }

    private Facts facts(ObjectiveView objective) {
        return Facts.of(Words.facts(
                words.of("development.levels"),
                        words.of("range", words.level(objective.from()), words.level(objective.to())),
                words.of("development.when"), words.of("range", day(objective.startsOn()), day(objective.dueOn())),
                words.of("development.after"),
                        objective.after().stream().map(this::skill).collect(Collectors.joining(", ")),
                words.of("development.measures"),
                        objective.measures().stream().map(this::measure).collect(Collectors.joining(" "))));
    }

    private String day(LocalDate day) {
        return words.language().date(day);
    }

    private String skill(String id) {
        return Optional.ofNullable(plan.objectives().get(id))
                .map(ObjectiveView::skillName)
                .map(name -> words.skill(id, name))
                .orElse(id);
    }

    private String measure(SuccessMeasure measure) {
        return words.of(
                "development.measure." + Texts.kebab(measure.kind()),
                words.level(measure.atLeast()),
                day(measure.by()));
    }

    private Stream<Block> resources(String name, List<ResourceView> resources) {
        return resources.isEmpty()
                ? Stream.empty()
                : Stream.of(words.table(
                        words.of("development.resources", name),
                        List.of("development.resource", "development.kind", "#level", "#hours", "#development.price"),
                        resources.stream().map(this::row).toList()));
    }

    private List<String> row(ResourceView resource) {
        var cost = resource.cost();
        return List.of(
                resource.title(),
                words.of(resource.kind()),
                words.language().number(resource.level(), 1),
                words.language().number(resource.hours()),
                cost == null ? words.of("unknown") : words.language().money(cost));
    }

    private Stream<Block> practice(ObjectiveView objective) {
        var items = Stream.concat(
                        objective.practice().stream().map(this::text),
                        objective.opportunities().stream().map(this::text))
                .toList();
        return items.isEmpty()
                ? Stream.empty()
                : Stream.of(new Paragraph(words.of("development.practice")), Items.of(items));
    }

    private String text(Practice practice) {
        var hours = words.language().number(practice.hours());
        var text = practice.text();
        return text == null
                ? words.of("development.practice.hours", words.of(practice.kind()), hours)
                : words.of("development.practice.text", words.of(practice.kind()), text, hours);
    }

    private String text(Opportunity opportunity) {
        var hours = opportunity.hours();
        return hours == null
                ? opportunity.title()
                : words.of(
                        "resource.hours", opportunity.title(), words.language().number(hours));
    }
}
