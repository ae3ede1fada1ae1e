package io.careerplan.assessment.situationdocument;

import io.careerplan.assessment.catalogue.Catalogues;
import io.careerplan.assessment.catalogue.Occupation;
import io.careerplan.assessment.deliverable.AssessmentDeliverable;
import io.careerplan.assessment.instrument.Instruments;
import io.careerplan.assessment.person.Directory;
import io.careerplan.assessment.report.DocumentHeads;
import io.careerplan.assessment.report.Filling;
import io.careerplan.assessment.situation.SituationAssessments;
import io.careerplan.assessment.situation.SituationView;
import io.careerplan.assessment.situationdetails.SituationPart;
import io.careerplan.assessment.survey.Satisfaction;
import io.careerplan.kit.document.UnfilledPart;
import io.careerplan.kit.figure.TimeSeries;
import io.careerplan.kit.language.Language;
import io.careerplan.kit.language.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts together what a situation report shows. */
@ApplicationScoped
class PresentSituations {

    private final DocumentHeads heads;
    private final SituationAssessments assessments;
    private final Satisfaction satisfaction;
    private final Instruments instruments;
    private final Directory directory;
    private final Catalogues catalogues;

    PresentSituations(
            DocumentHeads heads,
            SituationAssessments assessments,
            Satisfaction satisfaction,
            Instruments instruments,
            Directory directory,
            Catalogues catalogues) {
        this.heads = heads;
        this.assessments = assessments;
        this.satisfaction = satisfaction;
        this.instruments = instruments;
        this.directory = directory;
        this.catalogues = catalogues;
    }

    /** The assessments ask whether the caller may know them, before anything else is read. */
    @Transactional
    PresentSituation read(UUID person, Language language) {
        var latest = assessments.latest(person).orElse(null);
        var series = series(person, language);
        var occupation = directory.currentOccupation(person).map(this::title).orElse(null);
        return new PresentSituation(
                heads.of(person, AssessmentDeliverable.SITUATION_REPORT),
                occupation,
                latest,
                series,
                directory.region(person).timeZone(),
                missing(person, occupation, latest, series.isEmpty()));
    }

    private String title(String code) {
        return catalogues.current().occupation(code).map(Occupation::title).orElse(code);
    }

    private List<ScoreSeries> series(UUID person, Language language) {
        return satisfaction.series(person, TimeSeries.MOST_MOMENTS).entrySet().stream()
                .map(each -> new ScoreSeries(
                        each.getKey(), instruments.title(each.getKey(), language.locale()), each.getValue()))
                .toList();
    }

    private static List<UnfilledPart> missing(
            UUID person, @Nullable String occupation, @Nullable SituationView latest, boolean unmeasured) {
        var work = occupation == null ? Stream.of(Filling.PERSON.of("occupation", person)) : Stream.<UnfilledPart>of();
        var scores = unmeasured ? Stream.of(Filling.SURVEY.of("satisfaction", person)) : Stream.<UnfilledPart>of();
        var parts = latest == null
                ? Stream.of(Filling.SITUATION.of("assessment", person))
                : latest.missing().stream()
                        .filter(part -> part != SituationPart.SATISFACTION)
                        .map(part -> Filling.CHANGED_SITUATION.of(Texts.kebab(part), person, latest.id()));
        return Stream.of(work, parts, scores).flatMap(each -> each).toList();
    }
}
