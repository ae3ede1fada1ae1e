package io.careerplan.assessment.skillestimate;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A person's present skills with the ratings that they rest on.
 *
 * @param profile the skills
 * @param voices by skill id what each estimate is made of; the same skills as those of the profile
 */
public record GroundedProfile(SkillProfile profile, SortedMap<String, List<Voice>> voices) {

    public GroundedProfile {
        voices = Collections.unmodifiableSortedMap(new TreeMap<>(voices));
    }
}
