package io.careerplan.assessment.situation;

import io.careerplan.assessment.survey.Satisfaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Assessments with the scores that they name. */
@ApplicationScoped
class SituationViews {

    private final Satisfaction satisfaction;

    SituationViews(Satisfaction satisfaction) {
        this.satisfaction = satisfaction;
    }

    SituationView of(SituationAssessment assessment) {
        return of(assessment.personId(), List.of(assessment)).apply(assessment);
    }

    /** The views of these assessments of a person, their scores looked up together. */
    Function<SituationAssessment, SituationView> of(UUID person, List<SituationAssessment> assessments) {
        var named = assessments.stream()
                .flatMap(each -> each.details().surveyResponses().stream())
                .collect(Collectors.toSet());
        var scores = satisfaction.of(person, named);
        return assessment -> SituationView.from(assessment, scores);
    }
}
