package io.careerplan.assessment.gapanalysis;

import io.careerplan.assessment.gaprecord.GapDocument;
import io.careerplan.kit.database.EntityRows;
import io.careerplan.kit.erasure.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** Gap analyses with everything they were made from, to be handed out and to be forgotten. */
@ApplicationScoped
class GapAnalysisData implements PersonalData {

    private final GapAnalysisRepository repository;
    private final EntityRows rows;

    GapAnalysisData(GapAnalysisRepository repository, EntityRows rows) {
        this.rows = rows;
        this.repository = repository;
    }

    /** An analysis as it is handed out: as it is stored. */
    record HeldAnalysis(UUID id, Instant madeAt, GapDocument document) {

        static HeldAnalysis from(GapAnalysis analysis) {
            return new HeldAnalysis(analysis.id(), analysis.madeAt(), analysis.document());
        }
    }

    @Override
    public String name() {
        return "gap-analyses";
    }

    @Override
    public Object export(UUID personId) {
        return rows.of(GapAnalysis.class, "personId = :person order by id", personId, HeldAnalysis::from);
    }

    @Override
    public void erase(UUID personId) {
        repository.delete("personId", personId);
    }
}
