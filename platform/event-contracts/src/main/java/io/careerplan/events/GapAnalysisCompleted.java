package io.careerplan.events;

/**
 * A person was compared with target occupations.
 *
 * @param analysis the finished analysis
 */
public record GapAnalysisCompleted(GapAnalysisState analysis) implements AssessmentEvent {

    @Override
    public String key() {
        return analysis.personId().toString();
    }

    @Override
    public String subject() {
        return analysis.id().toString();
    }

    @Override
    public long version() {
        return analysis.version();
    }
}
