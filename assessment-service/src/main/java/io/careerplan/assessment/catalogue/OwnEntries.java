package io.careerplan.assessment.catalogue;

import java.util.List;

/**
 * What an organisation adds to the shared catalogue for its own people.
 *
 * @param skills in the order in which they were added
 * @param occupations those that are not retired
 */
record OwnEntries(List<Own<Skill>> skills, List<Own<Occupation>> occupations) {

    static final OwnEntries NONE = new OwnEntries(List.of(), List.of());

    OwnEntries {
        skills = List.copyOf(skills);
        occupations = List.copyOf(occupations);
    }

    boolean isEmpty() {
        return skills.isEmpty() && occupations.isEmpty();
    }

    static <T> List<T> bodies(List<Own<T>> entries) {
        return entries.stream().map(Own::body).toList();
    }
}
