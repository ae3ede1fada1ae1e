package io.careerplan.assessment.gapanalysis;

import io.careerplan.events.Event;
import io.careerplan.kit.republish.Republisher;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Says again what a person was found to be missing. */
@ApplicationScoped
class GapAnalysisRepublisher implements Republisher {

    private final GapAnalysisRepository repository;

    GapAnalysisRepublisher(GapAnalysisRepository repository) {
        this.repository = repository;
    }

    @Override
    public String name() {
        return "gap-analyses";
    }

    @Override
    public List<UUID> peopleAfter(UUID after, int limit) {
        return repository.peopleAfter(after, limit);
    }

    @Override
    public List<Event> ofPerson(UUID person) {
        return repository.ofPerson(person).stream()
                .<Event>map(GapAnalysis::completed)
                .toList();
    }
}
