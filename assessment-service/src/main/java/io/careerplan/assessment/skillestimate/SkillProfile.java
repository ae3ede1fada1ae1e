package io.careerplan.assessment.skillestimate;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A person's present skills.
 *
 * @param person whose
 * @param version number of ratings it counts; rises with each
 * @param on the day as of which ratings have aged
 * @param skills by skill id; only those of which somebody could say something
 */
public record SkillProfile(UUID person, long version, LocalDate on, SortedMap<String, Estimate> skills) {

    /** More days since 1970 than a year of four digits can bring. */
    private static final long DAYS = 10_000_000;

    public SkillProfile {
        skills = Collections.unmodifiableSortedMap(new TreeMap<>(skills));
    }

    /**
     * The version under which others are told of it. It rises with each rating, and without one with each day, for on
     * another day the same ratings have aged and say something else.
     */
    public long toldAs() {
        return version * DAYS + on.toEpochDay();
    }

    /** Only the estimates, 0 to 1, by skill id. */
    public Map<String, Double> estimates() {
        return skills.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, skill -> skill.getValue()
                .estimate()));
    }

    /** How many of the estimates are stale. */
    public long stale() {
        return skills.values().stream().filter(Estimate::stale).count();
    }
}
