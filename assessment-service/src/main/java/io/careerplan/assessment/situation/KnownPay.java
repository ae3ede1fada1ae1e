package io.careerplan.assessment.situation;

import io.careerplan.assessment.situationdetails.Benefit;
import io.careerplan.events.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a person is paid, as an assessment says it.
 *
 * @param assessmentId the assessment
 * @param on the day it is about
 * @param base the fixed pay of a year, before tax
 * @param benefits what there is beside it
 */
public record KnownPay(UUID assessmentId, LocalDate on, Money base, List<Benefit> benefits) {

    public KnownPay {
        benefits = List.copyOf(benefits);
    }
}
