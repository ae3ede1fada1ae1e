package io.careerplan.assessment.survey;

import io.careerplan.assessment.instrument.Instruments;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What other features may ask about scores; whether the caller may know is theirs to ask before. */
@ApplicationScoped
public class Satisfaction {

    private final SurveyRepository repository;
    private final Instruments instruments;

    Satisfaction(SurveyRepository repository, Instruments instruments) {
        this.repository = repository;
        this.instruments = instruments;
    }

    /** The latest response to each instrument that has a score, by instrument. */
    public List<UUID> latest(UUID person) {
        return instruments.ids().stream()
                .flatMap(each -> repository.latestScored(person, each).stream())
                .map(SurveyResponse::id)
                .toList();
    }

    /** The latest scores of each instrument that has any, oldest first, by instrument. */
    public Map<String, List<SatisfactionScore>> series(UUID person, int atMost) {
        var series = new LinkedHashMap<String, List<SatisfactionScore>>();
        for (var instrument : instruments.ids()) {
            var scores = repository.latestScored(person, instrument, atMost).reversed();
            if (!scores.isEmpty()) {
                series.put(
                        instrument, scores.stream().map(SatisfactionScore::from).toList());
            }
        }
        return series;
    }

    /** Whether any response of the person has a score. */
    public boolean isMeasured(UUID person) {
        return repository.hasScore(person);
    }

    /** The scores of these responses, as far as they are the person's and have one, in the order in which they were given. */
    public List<SatisfactionScore> of(UUID person, Collection<UUID> responses) {
        return repository.scored(person, responses).stream()
                .map(SatisfactionScore::from)
                .toList();
    }
}
