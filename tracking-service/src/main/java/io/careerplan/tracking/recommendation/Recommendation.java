package io.careerplan.tracking.recommendation;

import io.careerplan.kit.id.Ids;
import io.careerplan.kit.tenancy.TenantOwned;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/** One piece of advice, with what it rests on and what the person decided. */
@Entity
@Table(name = "recommendation")
public class Recommendation extends TenantOwned {

    private UUID personId;
    private UUID planId;
    private UUID reviewId;
    private String rule;

    @Enumerated(EnumType.STRING)
    private RecommendationKind kind;

    private String reference;

    @Enumerated(EnumType.STRING)
    private RecommendationState state;

    @Convert(converter = RecommendationBodyFormat.class)
    @ColumnTransformer(write = "?::jsonb")
    private RecommendationBody body;

    private Instant madeAt;
    private @Nullable Instant decidedAt;
    private @Nullable String decisionReason;

    protected Recommendation() {}

    Recommendation(Occasion occasion, Rule rule, Finding finding) {
        this.id = Ids.next();
        this.personId = occasion.personId();
        this.planId = occasion.planId();
        this.reviewId = occasion.reviewId();
        this.rule = rule.id();
        this.kind = rule.kind();
        this.reference = finding.reference();
        this.state = RecommendationState.OPEN;
        this.body = RecommendationBody.of(finding);
        this.madeAt = occasion.at();
    }

    /** Decides it, once. */
    void decide(RecommendationState decision, @Nullable String reason, Instant now) {
        state = state.decide(decision);
        decidedAt = now;
        decisionReason = reason;
    }

    boolean isAbout(Rule other, Finding finding) {
        return rule.equals(other.id()) && reference.equals(finding.reference());
    }

    public UUID personId() {
        return personId;
    }

    public UUID planId() {
        return planId;
    }

    /** The review that it came from. */
    public UUID reviewId() {
        return reviewId;
    }

    public String rule() {
        return rule;
    }

    public RecommendationKind kind() {
        return kind;
    }

    /** What it is about: a milestone's id, or the plan's. */
    public String reference() {
        return reference;
    }

    public RecommendationState state() {
        return state;
    }

    public List<Evidence> evidence() {
        return body.evidence();
    }

    public Instant madeAt() {
        return madeAt;
    }

    Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    Optional<String> decisionReason() {
        return Optional.ofNullable(decisionReason);
    }

    /** Where recommendations come from: a review of a person's plan, completed at an instant. */
    public record Occasion(UUID personId, UUID planId, UUID reviewId, Instant at) {}
}
