package io.careerplan.assessment.rating;

import io.careerplan.assessment.rater.RatingSource;
import io.careerplan.assessment.scale.Scales;
import io.careerplan.kit.database.EntityRows;
import io.careerplan.kit.erasure.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The ratings a person was given, and those they gave to others. The former are forgotten with them; of the latter only
 * that they gave them is, for what they said belongs to the others.
 */
@ApplicationScoped
class RatingData implements PersonalData {

    private final RatingRepository repository;
    private final Scales scales;
    private final EntityRows rows;

    RatingData(RatingRepository repository, Scales scales, EntityRows rows) {
        this.rows = rows;
        this.repository = repository;
        this.scales = scales;
    }

    /** Both kinds, as they are handed out. */
    record Held(Stream<RatingView> received, Stream<Given> given) {}

    /** A rating of somebody else, without saying of whom. */
    record Given(UUID id, String skillId, RatingSource source, LocalDate ratedOn) {
        static Given from(SkillRating rating) {
            return new Given(rating.id(), rating.skillId(), rating.source(), rating.ratedOn());
        }
    }

    @Override
    public String name() {
        return "skill-ratings";
    }

    @Override
    public Object export(UUID personId) {
        return new Held(
                rows.of(
                        SkillRating.class,
                        "personId = :person order by id",
                        personId,
                        rating -> RatingView.from(rating, scales)),
                rows.of(
                        SkillRating.class,
                        "raterId = :person and personId <> :person order by id",
                        personId,
                        Given::from));
    }

    @Override
    public void erase(UUID personId) {
        repository.delete("personId", personId);
        repository.cutRater(personId);
    }
}
