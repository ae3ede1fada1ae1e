package io.careerplan.assessment.goalsdocument;

import static java.util.Objects.requireNonNullElse;

import io.careerplan.assessment.goal.GoalView;
import io.careerplan.assessment.goalquality.GoalQuality;
import io.careerplan.assessment.report.Words;
import io.careerplan.assessment.smart.LetterQuality;
import io.careerplan.assessment.smart.SmartFinding;
import io.careerplan.events.GoalStatus;
import io.careerplan.kit.document.Block;
import io.careerplan.kit.document.Block.Facts;
import io.careerplan.kit.document.Block.Heading;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A goal in words.
 *
 * @param figures all goals
 * @param words in this language
 */
record GoalText(GoalsDocument figures, Words words) {

    Stream<Block> of(GoalView goal) {
        var heading = goal.status() == GoalStatus.OPEN
                ? goal.statement()
                : words.of("goals.closed", goal.statement(), words.of(goal.status()));
        return Stream.concat(Stream.of(new Heading(heading), facts(goal)), quality(goal).map(this::points).stream());
    }

    private Facts facts(GoalView goal) {
        return Facts.of(Words.facts(
                words.of("goals.measure"), measure(goal),
                words.of("goals.due"), day(goal.due()),
                words.of("goals.window"),
                        words.of(
                                "range",
                                day(goal.window().from()),
                                day(goal.window().to())),
                words.of("goals.checkpoint"), day(goal.checkpoint()),
                words.of("goals.serves"), statement(goal.parentId()),
                words.of("goals.serves-values"),
                        words.list(goal.values().stream().sorted()),
                words.of("goals.motivation"), requireNonNullElse(goal.motivation(), ""),
                words.of("goals.occupation"), occupation(goal.occupation()),
                words.of("goals.chance"), chance(goal),
                words.of("goals.points"),
                        quality(goal)
                                .map(each -> words.of(
                                        "goals.points.of", words.language().count(each.total())))
                                .orElse("")));
    }

    private String measure(GoalView goal) {
        var metric = goal.metric();
        if (metric == null) {
            return words.of("none");
        }
        return words.of(
                "goals.measure.from-to",
                metric,
                number(goal.baseline()),
                number(goal.target()),
                requireNonNullElse(goal.unit(), ""));
    }

    private String number(@Nullable BigDecimal number) {
        return number == null ? words.of("open") : words.language().number(number);
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? words.of("none") : words.language().date(day);
    }

    private String statement(@Nullable UUID parent) {
        return figures.goals().stream()
                .filter(each -> each.id().equals(parent))
                .map(GoalView::statement)
                .findFirst()
                .orElse("");
    }

    private String occupation(@Nullable String code) {
        return figures.alignments().stream()
                .filter(each -> each.occupation().equals(code))
                .map(each -> words.of("occupation.coded", each.title(), each.occupation()))
                .findFirst()
                .orElse(requireNonNullElse(code, ""));
    }

    private String chance(GoalView goal) {
        return quality(goal)
                .map(GoalQuality::probability)
                .map(words.language()::percent)
                .orElse(words.of("goals.chance.none"));
    }

    private Optional<GoalQuality> quality(GoalView goal) {
        return figures.quality().goals().stream()
                .filter(each -> each.goalId().equals(goal.id()))
                .findFirst();
    }

    private Block points(GoalQuality quality) {
        return words.table(
                words.of("goals.smart"),
                List.of("goals.letter", "#goals.letter.points", "goals.letter.why"),
                quality.letters().stream().map(this::row).toList());
    }

    private List<String> row(LetterQuality letter) {
        return List.of(
                words.of(letter.letter()),
                words.language().count(letter.points()),
                letter.findings().stream().map(SmartFinding::text).collect(Collectors.joining(" ")));
    }
}
