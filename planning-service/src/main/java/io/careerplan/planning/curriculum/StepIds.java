package io.careerplan.planning.curriculum;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Ids of plan items from ids of skills: short, of the letters a plan allows, and never the same for two skills. */
final class StepIds {
    private static final int LONGEST = 18;

    private final Map<String, String> stems = new HashMap<>();

    /** {@code 2.A.1.c} is {@code 2-a-1-c}; of two that would look the same, the second gets a number. */
    String stem(String skillId) {
        var known = stems.get(skillId);
        return known == null ? add(skillId) : known;
    }

    private String add(String skillId) {
        var plain = plain(skillId);
        var stem = plain;
        for (int number = 2; stems.containsValue(stem); number++) {
            stem = plain + "-" + number;
        }
        stems.put(skillId, stem);
        return stem;
    }

    private static String plain(String skillId) {
        var letters = skillId.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return letters.substring(0, Math.min(LONGEST, letters.length()));
    }
}
