package io.careerplan.assessment.catalogueimport;

import io.careerplan.assessment.official.OfficialData;
import io.careerplan.assessment.outlook.OutlookStore;
import io.careerplan.assessment.wagesurvey.SurveyYears;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** What an import keeps beside the catalogue, in the same transaction: years of the wage survey, and projections. */
@ApplicationScoped
class BesideCatalogue {

    private final SurveyYears years;
    private final OutlookStore outlook;

    BesideCatalogue(SurveyYears years, OutlookStore outlook) {
        this.years = years;
        this.outlook = outlook;
    }

    /** What {@link #keep} would do; nothing is done. */
    BesideChange compare(OfficialData data, UUID taker) {
        var projected = Optional.ofNullable(data.projections());
        return new BesideChange(
                years.compare(data.surveys(), taker),
                projected.map(each -> outlook.compare(each, taker)).orElse(null),
                false);
    }

    /** Keeps all of it; an import that did so already is told what it did. */
    BesideChange keep(OfficialData data, UUID taker) {
        var projected = Optional.ofNullable(data.projections());
        var isOfRunBefore = years.hasTaken(taker) || outlook.hasTaken(taker);
        return new BesideChange(
                years.keep(data.surveys(), taker),
                projected.map(each -> outlook.keep(each, taker)).orElse(null),
                isOfRunBefore);
    }
}
