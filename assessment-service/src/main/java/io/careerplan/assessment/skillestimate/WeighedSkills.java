package io.careerplan.assessment.skillestimate;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A person's skills with the ratings that count in each.
 *
 * @param person whose
 * @param version number of ratings it was read from
 * @param on the day as of which they have aged
 * @param weighing how they are weighed
 * @param terms by skill id; only skills of which somebody could say something
 */
public record WeighedSkills(
        UUID person, long version, LocalDate on, Weighing weighing, SortedMap<String, List<Term>> terms) {

    public WeighedSkills {
        var known = new TreeMap<>(terms);
        known.values().removeIf(List::isEmpty);
        terms = Collections.unmodifiableSortedMap(known);
    }

    public Estimate estimate(String skill) {
        return Estimation.estimate(terms.getOrDefault(skill, List.of()), on, weighing);
    }

    public SkillProfile profile() {
        var estimates = new TreeMap<String, Estimate>();
        terms.keySet().forEach(skill -> estimates.put(skill, estimate(skill)));
        return new SkillProfile(person, version, on, estimates);
    }

    public GroundedProfile grounded() {
        var voices = new TreeMap<String, List<Voice>>();
        terms.forEach((skill, counted) ->
                voices.put(skill, counted.stream().map(Voice::of).toList()));
        return new GroundedProfile(profile(), voices);
    }
}
