package io.careerplan.assessment.peoplefile;

import io.careerplan.assessment.filerow.RowFault;
import io.careerplan.assessment.person.Taken.Effect;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts what comes of the rows of a part. */
final class PartTally {

    /** Of one row; who sends more wrong fields has not read the first ones yet. */
    private static final int FAULTS_OF_ROW = 20;

    private final Map<Effect, Integer> counts = new EnumMap<>(Effect.class);
    private final List<RowFault> faults = new ArrayList<>();

    void count(Effect effect) {
        counts.merge(effect, 1, Integer::sum);
    }

    void refused(List<RowFault> why) {
        count(Effect.REFUSED);
        faults.addAll(why.subList(0, Math.min(FAULTS_OF_ROW, why.size())));
    }

    PartOutcome outcome() {
        return new PartOutcome(
                counted(Effect.CREATED),
                counted(Effect.UPDATED),
                counted(Effect.UNCHANGED),
                counted(Effect.REFUSED),
                faults.stream().sorted(Comparator.comparing(RowFault::line)).toList());
    }

    private int counted(Effect effect) {
        return counts.getOrDefault(effect, 0);
    }
}
