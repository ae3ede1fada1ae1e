package io.careerplan.assessment.rating;

import io.careerplan.assessment.scale.Scales;
import io.careerplan.kit.database.EntityRows;
import io.careerplan.kit.http.PageOf;
import io.careerplan.kit.http.Position;
import io.careerplan.kit.http.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** What other features may ask about ratings; whether the caller may know is theirs to ask before. */
@ApplicationScoped
public class Ratings {

    private final RatingRepository repository;
    private final Scales scales;
    private final EntityRows rows;

    Ratings(RatingRepository repository, Scales scales, EntityRows rows) {
        this.repository = repository;
        this.scales = scales;
        this.rows = rows;
    }

    /** Every rating of the person, in the order in which they were given. */
    public List<Rating> of(UUID person) {
        return values(repository.ofPerson(person));
    }

    /** Every rating of one skill of the person, in the order in which they were given. */
    public List<Rating> of(UUID person, String skill) {
        return values(repository.ofSkill(person, skill));
    }

    /** A page of the ratings of one skill, newest first, each shown by what it was and when it was given. */
    public <V> PageOf<V> page(UUID person, String skill, Slice slice, Function<RatingView, V> view) {
        return slice.page(
                repository.ofSkill(person, skill, slice),
                rating -> Position.of(rating.id()),
                rating -> view.apply(RatingView.from(rating, scales)));
    }

    /** Number of ratings of the person: the version of all that is worked out from them. */
    public long version(UUID person) {
        return repository.count("personId", person);
    }

    /** Ids of people who were rated, after this one, ascending. */
    public List<UUID> peopleAfter(UUID after, int limit) {
        return rows.peopleAfter(SkillRating.class, after, limit);
    }

    private List<Rating> values(List<SkillRating> stored) {
        return stored.stream().map(rating -> rating.rating(scales)).toList();
    }
}
