package io.careerplan.planning.curriculum;

import io.careerplan.kit.Algorithm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What is to be learnt.
 *
 * @param strands the most important first: critical gaps, then the others, each in the order of the analysis; a strand
 *     waits for nothing but itself and strands before it, so that any number of the last can be left out
 * @param withoutWay gaps for which neither a fitting resource nor any hours are known, in the same order
 */
@Algorithm
public record Curriculum(List<Strand> strands, List<LearningNeed> withoutWay) {

    public Curriculum {
        strands = List.copyOf(strands);
        withoutWay = List.copyOf(withoutWay);
    }

    /**
     * The curriculum for an occupation.
     *
     * @param needs by priority, the first first
     * @param target title of the occupation
     */
    public static Curriculum of(List<LearningNeed> needs, String target, Means means) {
        var loom = new StrandLoom(target, means);
        var strands = new ArrayList<Strand>();
        var withoutWay = new ArrayList<LearningNeed>();
        needs.stream()
                .sorted(Comparator.comparing(LearningNeed::critical).reversed())
                .forEach(need -> loom.strand(need).ifPresentOrElse(strands::add, () -> withoutWay.add(need)));
        return new Curriculum(strands, withoutWay);
    }
}
