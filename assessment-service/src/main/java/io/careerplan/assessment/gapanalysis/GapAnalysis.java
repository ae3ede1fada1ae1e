package io.careerplan.assessment.gapanalysis;

import io.careerplan.assessment.gaprecord.GapDocument;
import io.careerplan.events.GapAnalysisCompleted;
import io.careerplan.events.GapAnalysisState;
import io.careerplan.kit.id.Ids;
import io.careerplan.kit.tenancy.TenantOwned;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A person compared with target occupations. Once made it never changes: another one is made beside it. */
@Entity
@Immutable
@Table(name = "gap_analysis")
class GapAnalysis extends TenantOwned {

    @Column(name = "person_id")
    private UUID personId;

    @JdbcTypeCode(SqlTypes.JSON)
    private GapSummary summary;

    /** Read when it is asked for, because it is large. */
    @Basic(fetch = FetchType.LAZY)
    @JdbcTypeCode(SqlTypes.JSON)
    private GapDocument document;

    @Column(name = "made_at")
    private Instant madeAt;

    protected GapAnalysis() {}

    GapAnalysis(UUID personId, GapDocument document, Instant now) {
        this.id = Ids.next();
        this.personId = personId;
        this.summary = GapSummary.of(document);
        this.document = document;
        this.madeAt = now;
    }

    /** The event of an analysis, when it is made and when it is said again. */
    GapAnalysisCompleted completed() {
        return new GapAnalysisCompleted(
                new GapAnalysisState(id, personId, version, madeAt, GapEvents.targets(document)));
    }

    UUID personId() {
        return personId;
    }

    GapSummary summary() {
        return summary;
    }

    GapDocument document() {
        return document;
    }

    Instant madeAt() {
        return madeAt;
    }
}
