package io.careerplan.assessment.gaprecord;

import java.util.List;
import java.util.TreeMap;

/**
 * What an analysis found to be missing.
 *
 * @param targets the occupations that the person was compared with, in the order in which they were chosen
 * @param gaps each skill once, first things first
 */
public record FoundGaps(List<Target> targets, List<FoundGap> gaps) {

    public FoundGaps {
        targets = List.copyOf(targets);
        gaps = List.copyOf(gaps);
    }

    /**
     * An occupation that the person was compared with.
     *
     * @param occupation its code
     * @param title its title then
     */
    public record Target(String occupation, String title) {}

    public static FoundGaps of(GapDocument document) {
        var bySkill = new TreeMap<String, FoundGap>();
        document.targets().stream()
                .flatMap(target -> target.findings().stream())
                .flatMap(FoundGap::of)
                .forEach(gap -> bySkill.merge(gap.skillId(), gap, FoundGap::and));
        return new FoundGaps(
                document.targets().stream()
                        .map(target -> new Target(target.occupation(), target.title()))
                        .toList(),
                bySkill.values().stream().sorted(FoundGap.FIRST_THINGS_FIRST).toList());
    }
}
