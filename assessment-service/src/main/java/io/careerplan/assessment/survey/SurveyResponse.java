package io.careerplan.assessment.survey;

import io.careerplan.assessment.instrument.Instrument;
import io.careerplan.assessment.scorechange.MeasuredScore;
import io.careerplan.assessment.scorechange.ScoreChange;
import io.careerplan.assessment.surveyanswer.ResponseDocument;
import io.careerplan.events.SatisfactionMeasured;
import io.careerplan.kit.id.Ids;
import io.careerplan.kit.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One response as it was given; a later one stands beside it. */
@Entity
@Immutable
@Table(name = "survey_response")
class SurveyResponse extends TenantOwned {

    @Column(name = "person_id")
    private UUID personId;

    private String instrument;

    @Column(name = "instrument_version")
    private int instrumentVersion;

    /** Absent where too few items were answered. */
    private @Nullable BigDecimal score;

    /** Whether every item was answered, so that it tells how scores spread; what queries find it by. */
    boolean complete;

    @JdbcTypeCode(SqlTypes.JSON)
    private ResponseDocument document;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected SurveyResponse() {}

    SurveyResponse(UUID person, Instrument asked, ResponseDocument document, Instant now) {
        this.id = Ids.next();
        this.personId = person;
        this.instrument = asked.id();
        this.instrumentVersion = asked.version();
        this.score = document.score().value();
        this.complete = document.score().complete();
        this.document = document;
        this.answeredAt = now;
    }

    /** What there is to tell: nothing where there is no score. */
    Optional<SatisfactionMeasured> measured() {
        return measuredScore()
                .map(found -> new SatisfactionMeasured(
                        personId,
                        id,
                        instrument,
                        instrumentVersion,
                        found.score(),
                        change().map(ScoreChange::difference).orElse(null),
                        change().map(ScoreChange::verdict).orElse(null),
                        answeredAt));
    }

    Optional<MeasuredScore> measuredScore() {
        return Optional.ofNullable(score).map(value -> new MeasuredScore(id, value, answeredAt));
    }

    Optional<ScoreChange> change() {
        return Optional.ofNullable(document.change());
    }

    UUID personId() {
        return personId;
    }

    String instrument() {
        return instrument;
    }

    int instrumentVersion() {
        return instrumentVersion;
    }

    ResponseDocument document() {
        return document;
    }

    Instant answeredAt() {
        return answeredAt;
    }
}
