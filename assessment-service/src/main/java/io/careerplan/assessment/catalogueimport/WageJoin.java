package io.careerplan.assessment.catalogueimport;

import io.careerplan.assessment.catalogue.DataRow;
import io.careerplan.assessment.catalogue.Wages;
import io.careerplan.assessment.wagesurvey.WageSurvey;
import io.careerplan.kit.Algorithm;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds an occupation in the wage survey: under the first seven characters of its code, else under the code that the crosswalk
 * names, else under the one by which it was found before.
 *
 * @param survey the wages
 * @param crosswalk codes of the survey by codes of occupations
 */
@Algorithm
record WageJoin(WageSurvey survey, Map<String, String> crosswalk) {

    private static final int SURVEY_CODE = 7;

    /** How an occupation was found. */
    enum Way {
        BY_CODE,
        BY_CROSSWALK,
        NOT_FOUND
    }

    /**
     * What was found.
     *
     * @param way how
     * @param wages absent where neither this survey nor one before knows the occupation
     */
    record Found(Way way, @Nullable Wages wages) {}

    /** The wages of an occupation. It keeps those it has, with their year, where the survey is older or does not know it. */
    Found of(String code, @Nullable Wages present) {
        var own = code.substring(0, SURVEY_CODE);
        var joined = survey.byCode().containsKey(own) ? Optional.of(own) : elsewhere(code, present);
        var way = joined.map(found -> found.equals(own) ? Way.BY_CODE : Way.BY_CROSSWALK)
                .orElse(Way.NOT_FOUND);
        return present != null && present.year() > survey.year()
                ? new Found(way, present)
                : new Found(way, joined.map(survey::wages).orElse(present));
    }

    private Optional<String> elsewhere(String code, @Nullable Wages present) {
        return Optional.ofNullable(crosswalk.get(code))
                .or(() -> Optional.ofNullable(present).map(Wages::source).map(DataRow::row))
                .filter(survey.byCode()::containsKey);
    }
}
