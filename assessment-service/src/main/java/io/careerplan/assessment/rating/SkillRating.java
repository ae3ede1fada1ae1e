package io.careerplan.assessment.rating;

import io.careerplan.assessment.rater.NewRating;
import io.careerplan.assessment.rater.Rater;
import io.careerplan.assessment.rater.RatingSource;
import io.careerplan.assessment.scale.Scales;
import io.careerplan.kit.id.Ids;
import io.careerplan.kit.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One rating as it was given; a later one stands beside it. */
@Entity
@Immutable
@Table(name = "skill_rating")
class SkillRating extends TenantOwned {

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "skill_id")
    private String skillId;

    /** The rater; once they were erased a number that only holds their ratings of this person together. */
    @Column(name = "rater_id")
    private UUID raterId;

    @Column(name = "rater_erased")
    private boolean raterErased;

    @Enumerated(EnumType.STRING)
    private RatingSource source;

    private @Nullable String scale;
    private @Nullable BigDecimal level;

    @Column(name = "rated_on")
    private LocalDate ratedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> evidence;

    @Column(name = "rated_at")
    private Instant ratedAt;

    @Column(name = "offer_id")
    private @Nullable UUID offerId;

    protected SkillRating() {}

    SkillRating(UUID person, Rater rater, NewRating rating, LocalDate today, Instant now) {
        this.id = Ids.next();
        this.personId = person;
        this.skillId = rating.skillId();
        this.raterId = rater.id();
        this.source = rater.sourceOf(rating);
        this.scale = rating.unobserved() ? null : rating.scale();
        this.level = rating.level();
        this.ratedOn = rating.on(today);
        this.evidence = List.copyOf(rating.links());
        this.ratedAt = now;
        var shown = rater.shown();
        this.offerId = shown == null ? null : shown.offer();
    }

    /** The rating as a value between 0 and 1, whatever scale it was given on. */
    Rating rating(Scales scales) {
        Double value = scale == null || level == null
                ? null
                : Double.valueOf(scales.require(scale).value(level));
        return new Rating(id, skillId, raterId, source, value, ratedOn);
    }

    UUID personId() {
        return personId;
    }

    String skillId() {
        return skillId;
    }

    /** Who rated; nobody once they were erased. */
    @Nullable
    UUID rater() {
        return raterErased ? null : raterId;
    }

    RatingSource source() {
        return source;
    }

    @Nullable
    String scale() {
        return scale;
    }

    @Nullable
    BigDecimal level() {
        return level;
    }

    LocalDate ratedOn() {
        return ratedOn;
    }

    List<String> evidence() {
        return evidence;
    }

    Instant ratedAt() {
        return ratedAt;
    }

    /** The offer of evidence that it was made of. */
    @Nullable
    UUID offerId() {
        return offerId;
    }
}
