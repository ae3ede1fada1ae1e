package io.careerplan.assessment.wagesurvey;

import io.careerplan.assessment.catalogue.DataRow;
import io.careerplan.assessment.catalogue.Occupation;
import io.careerplan.assessment.catalogue.Wages;
import io.careerplan.kit.Algorithm;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Under which codes the wage survey, and what is published with it, may know an occupation. */
@Algorithm
public final class SurveyCodes {

    private static final int LENGTH = 7;
    private static final Pattern OF_THE_TAXONOMY = Pattern.compile("[0-9]{2}-[0-9]{4}.*");

    private SurveyCodes() {}

    /**
     * As wages are found: the first seven characters of its code, then the code by which its wages were found. None for an
     * occupation of an organisation.
     */
    public static List<String> of(Occupation occupation) {
        var found = Optional.ofNullable(occupation.wages()).map(Wages::source).map(DataRow::row);
        return Stream.concat(Stream.of(occupation.code()), found.stream())
                .filter(code -> OF_THE_TAXONOMY.matcher(code).matches())
                .map(code -> code.substring(0, LENGTH))
                .distinct()
                .toList();
    }
}
