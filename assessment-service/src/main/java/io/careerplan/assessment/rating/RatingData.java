package io.careerplan.assessment.rating;

import io.careerplan.kit.erasure.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The ratings a person was given, and those they gave to others. The former are forgotten with them; of the latter only
 * that they gave them is, for what they said belongs to the others.
 */
@ApplicationScoped
class RatingData implements PersonalData {

    private final RatingRepository repository;
    private final Scales scales;

    RatingData(RatingRepository repository, Scales scales) {
        this.repository = repository;
        this.scales = scales;
    }

    /** Both kinds, as they are handed out. */
    record Held(List<RatingView> received, List<Given> given) {}

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
                repository.ofPerson(personId).stream()
                        .map(rating -> RatingView.from(rating, scales))
                        .toList(),
                repository.givenBy(personId).stream().map(Given::from).toList());
    }

    @Override
    public void erase(UUID personId) {
        repository.delete("personId", personId);
        repository.cutRater(personId);
    }
}
