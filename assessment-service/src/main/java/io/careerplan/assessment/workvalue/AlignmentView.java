package io.careerplan.assessment.workvalue;

import io.careerplan.assessment.catalogue.DataRow;
import io.careerplan.assessment.catalogue.Figures;
import io.careerplan.assessment.catalogue.Occupation;
import io.careerplan.events.WorkValue;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far an occupation gives what a person looks for in work.
 *
 * @param personId whose values
 * @param occupation code of the occupation
 * @param title its name
 * @param state whether it can be said
 * @param reason why not; absent where it can
 * @param alignment 50·(1 + correlation): 0 opposed, 50 unrelated, 100 the same profile
 * @param correlation Pearson r over the six values, -1 to 1
 * @param personValues the person's, 1 to 7; empty until they said them
 * @param occupationValues extent to which the occupation serves each, 1 to 7; empty where the release has none
 * @param source the rows of the release with the occupation's values; absent where there are none
 */
public record AlignmentView(
        UUID personId,
        String occupation,
        String title,
        AlignmentState state,
        @Nullable NoAlignment reason,
        @Nullable BigDecimal alignment,
        @Nullable BigDecimal correlation,
        Map<WorkValue, Double> personValues,
        Map<WorkValue, Double> occupationValues,
        @Nullable DataRow source) {

    private static final String DATA_SET = "O*NET Work Values (scale EX)";

    /** What can be said of an occupation and the values of a person. */
    public static AlignmentView of(UUID person, Map<WorkValue, Double> own, Occupation occupation) {
        var values = occupation.workValues();
        var correlation = Alignment.correlation(own, values);
        var known = correlation.isPresent();
        return new AlignmentView(
                person,
                occupation.code(),
                occupation.title(),
                known ? AlignmentState.ALIGNED : AlignmentState.NO_DATA,
                NoAlignment.between(own, values).orElse(null),
                known ? Figures.ratio(Alignment.ofCorrelation(correlation.getAsDouble())) : null,
                known ? Figures.ratio(correlation.getAsDouble()) : null,
                new TreeMap<>(own),
                values,
                values.isEmpty() ? null : new DataRow(DATA_SET, occupation.release(), occupation.code()));
    }
}
