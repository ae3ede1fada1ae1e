package io.careerplan.assessment.skill;

import io.careerplan.assessment.rating.Ratings;
import io.careerplan.events.Event;
import io.careerplan.kit.republish.Republisher;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Says again what people can do. */
@ApplicationScoped
class ProfileRepublisher implements Republisher {

    private final Ratings ratings;
    private final SkillProfiles profiles;
    private final ProfileStates states;

    ProfileRepublisher(Ratings ratings, SkillProfiles profiles, ProfileStates states) {
        this.ratings = ratings;
        this.profiles = profiles;
        this.states = states;
    }

    @Override
    public String name() {
        return "skill-profiles";
    }

    @Override
    public List<UUID> peopleAfter(UUID after, int limit) {
        return ratings.peopleAfter(after, limit);
    }

    /** Nothing of somebody who was never rated, or is not there. */
    @Override
    public List<Event> ofPerson(UUID person) {
        return ratings.version(person) == 0 ? List.of() : List.of(states.told(profiles.of(person)));
    }
}
