package io.careerplan.assessment.evidenceoffer;

import io.careerplan.assessment.rater.ShownSkills;
import io.careerplan.kit.problem.Refusal;
import io.careerplan.kit.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/** What a milestone that a person reached shows of their skills, until somebody rates it or it is rejected. */
@Entity
@Table(name = "evidence_offer")
class EvidenceOffer extends TenantOwned {

    /** What a rating can name as evidence: something that others can look up. */
    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    @Column(name = "person_id", updatable = false)
    private UUID personId;

    @Column(name = "plan_id", updatable = false)
    private UUID planId;

    @Column(name = "milestone_id", updatable = false)
    private String milestoneId;

    @Column(updatable = false)
    private String title;

    @Column(name = "reached_at", updatable = false)
    private Instant reachedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Column(updatable = false)
    private List<String> evidence;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Column(name = "skill_ids", updatable = false)
    private List<String> skillIds;

    @Enumerated(EnumType.STRING)
    private OfferState state;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    protected EvidenceOffer() {}

    /**
     * Ratings were made of it, at that moment.
     *
     * @throws Refusal 409 when it was answered before
     */
    void take(Instant ratedAt) {
        answer(OfferState.TAKEN, ratedAt);
    }

    /**
     * It shall not be rated.
     *
     * @throws Refusal 409 when it was answered before
     */
    void reject(Instant now) {
        answer(OfferState.REJECTED, now);
    }

    private void answer(OfferState how, Instant now) {
        demandOpen();
        state = how;
        answeredAt = now;
    }

    /** @throws Refusal 409 when it was answered before */
    void demandOpen() {
        if (state != OfferState.OPEN) {
            throw Refusal.conflict("evidence-offer-answered", state);
        }
    }

    /** What can be rated of it: the texts among its evidence stay here, where its ratings point. */
    ShownSkills shown() {
        var links =
                evidence.stream().filter(text -> LINK.matcher(text).matches()).toList();
        return new ShownSkills(id(), skillIds, links);
    }

    /** The day on which the milestone was reached, in that zone. */
    LocalDate reachedOn(ZoneId zone) {
        return LocalDate.ofInstant(reachedAt, zone);
    }

    UUID personId() {
        return personId;
    }

    UUID planId() {
        return planId;
    }

    String milestoneId() {
        return milestoneId;
    }

    String title() {
        return title;
    }

    List<String> evidence() {
        return evidence;
    }

    List<String> skillIds() {
        return skillIds;
    }

    OfferState state() {
        return state;
    }

    @Nullable
    Instant answeredAt() {
        return answeredAt;
    }
}
