package io.careerplan.assessment.gapanalysis;

import io.careerplan.assessment.gaprecord.FoundGaps;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** What analyses found, for features that go on from there; whether the caller may know it is to be asked before. */
@ApplicationScoped
public class AnalysedGaps {

    private final GapAnalysisRepository repository;

    AnalysedGaps(GapAnalysisRepository repository) {
        this.repository = repository;
    }

    /** What an analysis of the person found; empty where there is no such analysis of theirs. */
    public Optional<FoundGaps> of(UUID person, UUID analysis) {
        return repository.of(person, analysis).map(GapAnalysis::document).map(FoundGaps::of);
    }

    /** Whether this is the analysis of the person that was made last. */
    public boolean isLatest(UUID person, UUID analysis) {
        return repository.latestId(person).filter(analysis::equals).isPresent();
    }
}
