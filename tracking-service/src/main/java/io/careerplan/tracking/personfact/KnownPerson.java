package io.careerplan.tracking.personfact;

import io.careerplan.events.WorkValue;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a person here.
 *
 * @param profile empty until assessment's word of the person came through
 * @param goals those that are pursued, in the order in which they were told
 * @param foremostValue what counts most in work; empty until the values were weighed
 * @param targets occupations of the latest gap analysis, in the order asked for
 * @param stamp grows with every change of any of these, and of who may do what to the person
 */
public record KnownPerson(
        Optional<Profile> profile,
        List<OpenGoal> goals,
        Optional<WorkValue> foremostValue,
        List<String> targets,
        long stamp) {

    public KnownPerson {
        goals = List.copyOf(goals);
        targets = List.copyOf(targets);
    }

    /** The occupation that the person works in, where they said so. */
    public Optional<String> occupation() {
        return profile.flatMap(Profile::occupation);
    }
}
