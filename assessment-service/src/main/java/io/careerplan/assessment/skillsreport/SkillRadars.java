package io.careerplan.assessment.skillsreport;

import io.careerplan.assessment.report.Words;
import io.careerplan.assessment.skillsreport.AskedLevels.AskedLevel;
import io.careerplan.kit.document.Block;
import io.careerplan.kit.document.Block.Heading;
import io.careerplan.kit.document.Block.Picture;
import io.careerplan.kit.document.Block.Remark;
import io.careerplan.kit.figure.Figure;
import io.careerplan.kit.figure.Radar;
import io.careerplan.kit.figure.Radar.Axis;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Skills held against what a target asks: those that matter most to it as a radar and a table.
 *
 * @param words in this language
 */
record SkillRadars(Words words) {

    /** Names of more do not fit around it; the gap analysis has all. */
    private static final int AXES = 8;

    Stream<Block> of(AskedLevels target) {
        var most = target.skills().stream().limit(AXES).toList();
        var title = words.of("skills.radar", target.title());
        var heading = new Heading(words.of("occupation.coded", target.title(), target.occupation()));
        if (most.isEmpty()) {
            return Stream.of(heading, new Remark(words.of("skills.radar.none")));
        }
        var table = words.table(
                words.of("same-figures"),
                List.of("skill", "#importance", "#level.own", "#level.asked"),
                most.stream().map(this::row).toList());
        return Stream.concat(Stream.of(heading), Stream.concat(radar(title, most), Stream.of(table)));
    }

    private Stream<Block> radar(String title, List<AskedLevel> most) {
        if (most.size() < Radar.LEAST_AXES) {
            return Stream.empty();
        }
        var axes = most.stream()
                .map(each -> new Axis(
                        name(each),
                        each.estimate().doubleValue(),
                        each.required().doubleValue()))
                .toList();
        var picture = new Radar(axes, words.of("level.own"), words.of("level.asked"));
        return Stream.of(new Picture(new Figure(title, described(most), picture)));
    }

    private String described(List<AskedLevel> most) {
        return most.stream()
                .map(each -> words.of(
                        "skills.radar.axis", name(each), words.level(each.estimate()), words.level(each.required())))
                .collect(Collectors.joining(" "));
    }

    private List<String> row(AskedLevel each) {
        return List.of(
                name(each),
                words.orNone(each.importance(), 1),
                words.level(each.estimate()),
                words.level(each.required()));
    }

    private String name(AskedLevel each) {
        return words.skill(each.skillId(), each.skillName());
    }
}
