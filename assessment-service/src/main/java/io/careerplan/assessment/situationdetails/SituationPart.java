package io.careerplan.assessment.situationdetails;

import io.careerplan.kit.Algorithm;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a situation report is made of: each part with what has to be there. Extensible. */
@Algorithm
public enum SituationPart {
    ROLE(details -> details.role() != null),
    RESPONSIBILITIES(details -> !details.responsibilities().isEmpty()),
    PERFORMANCE(details -> details.performance() != null),
    STRENGTHS(details -> !details.strengths().isEmpty()),
    WEAKNESSES(details -> !details.weaknesses().isEmpty()),
    AREAS_TO_IMPROVE(details -> !details.areasToImprove().isEmpty()),
    COMPENSATION(details -> details.compensation() != null),
    /** At least one score of a survey; the only part that stands on its own beside the assessment. */
    SATISFACTION(details -> !details.surveyResponses().isEmpty());

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final Predicate<SituationDetails> there;

    SituationPart(Predicate<SituationDetails> there) {
        this.there = there;
    }

    /** The parts that an assessment does not have. */
    public static List<SituationPart> missing(SituationDetails details) {
        return Stream.of(values()).filter(part -> !part.there.test(details)).toList();
    }
}
