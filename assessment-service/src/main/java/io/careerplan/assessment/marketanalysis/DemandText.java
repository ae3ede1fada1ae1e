package io.careerplan.assessment.marketanalysis;

import io.careerplan.assessment.report.Words;
import io.careerplan.assessment.skilldemand.SkillDemandChange;
import io.careerplan.assessment.skilldemand.SkillDemandView;
import io.careerplan.kit.document.Block;
import io.careerplan.kit.document.Block.Remark;
import java.util.List;
import java.util.stream.Stream;

/**
 * How much more or less skills are asked for than by the release before, in words.
 *
 * @param words in this language
 */
record DemandText(Words words) {

    /** Nothing where no skill has a release before. */
    Stream<Block> of(List<SkillDemandView> skills) {
        var changes = skills.stream()
                .flatMap(each -> Stream.ofNullable(each.change()))
                .toList();
        if (changes.isEmpty()) {
            return Stream.empty();
        }
        var table = words.table(
                words.of("market.demand-change"),
                List.of(
                        "skill",
                        "#market.demand.then",
                        "#market.demand.now",
                        "#market.demand.difference",
                        "#market.demand.difference.level",
                        "#market.demand.rated"),
                skills.stream().flatMap(this::row).toList());
        var sources = changes.stream().flatMap(each -> Stream.of(each.then(), each.now()));
        return Stream.of(table, new Remark(words.of("market.demand-change.how")), MarketPage.sources(words, sources));
    }

    private Stream<List<String>> row(SkillDemandView skill) {
        return Stream.ofNullable(skill.change()).map(change -> row(skill, change));
    }

    private List<String> row(SkillDemandView skill, SkillDemandChange change) {
        var percent = new Percentages(words);
        return List.of(
                words.skill(skill.skillId(), skill.skillName()),
                percent.of(change.demand().then()),
                percent.of(change.demand().now()),
                percent.points(change.demand().difference()),
                percent.points(change.demandAtLevel().difference()),
                words.language().count(change.rated()));
    }
}
