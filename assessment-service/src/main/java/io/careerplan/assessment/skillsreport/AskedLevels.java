package io.careerplan.assessment.skillsreport;

import io.careerplan.assessment.gapview.GapSkillView;
import io.careerplan.assessment.gapview.GapTargetView;
import io.careerplan.assessment.skill.SkillView;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What an occupation asks of the skills that a person was rated in.
 *
 * @param occupation its code
 * @param title its title
 * @param skills the most important one first
 */
record AskedLevels(String occupation, String title, List<AskedLevel> skills) {

    /**
     * What it asks of one.
     *
     * @param skillId the skill
     * @param skillName its name
     * @param estimate what the person has today, as a share of the highest level, 0 to 1
     * @param required what is asked, likewise
     * @param importance 1 to 5
     */
    record AskedLevel(
            String skillId, String skillName, BigDecimal estimate, BigDecimal required, BigDecimal importance) {}

    private static final Comparator<AskedLevel> MOST_IMPORTANT_FIRST =
            Comparator.comparing(AskedLevel::importance).reversed().thenComparing(AskedLevel::skillId);

    /** What a target of an analysis asks, with the skills as they are today. */
    static AskedLevels of(GapTargetView target, Map<String, SkillView> skills) {
        var asked = target.skills().stream()
                .flatMap(each -> Stream.ofNullable(skills.get(each.skillId())).flatMap(own -> level(each, own)))
                .sorted(MOST_IMPORTANT_FIRST)
                .toList();
        return new AskedLevels(target.occupation(), target.title(), asked);
    }

    private static Stream<AskedLevel> level(GapSkillView asked, SkillView own) {
        var required = asked.required();
        var importance = asked.importance();
        return required == null || importance == null
                ? Stream.empty()
                : Stream.of(new AskedLevel(asked.skillId(), asked.skillName(), own.estimate(), required, importance));
    }
}
