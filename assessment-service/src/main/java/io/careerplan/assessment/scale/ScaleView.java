package io.careerplan.assessment.scale;

import java.math.BigDecimal;
import java.util.List;

/**
 * A scale on which skills are or were rated.
 *
 * @param name by which ratings name it
 * @param title what people call it
 * @param lowest lowest level
 * @param highest highest level, which stands for 1
 * @param decimals decimal places a level may have
 * @param stages names of the levels from the lowest on; empty where they have none
 * @param source where the scale comes from
 * @param own whether the organisation added it
 * @param retired whether it takes no more ratings
 */
record ScaleView(
        String name,
        String title,
        BigDecimal lowest,
        BigDecimal highest,
        int decimals,
        List<String> stages,
        String source,
        boolean own,
        boolean retired) {

    static ScaleView of(Scale shipped) {
        return of(shipped, false, false);
    }

    static ScaleView of(OwnScale own) {
        return of(own.scale(), true, own.isRetired());
    }

    private static ScaleView of(Scale scale, boolean own, boolean retired) {
        return new ScaleView(
                scale.name(),
                scale.title(),
                scale.lowest(),
                scale.highest(),
                scale.decimals(),
                scale.stages(),
                scale.source(),
                own,
                retired);
    }
}
