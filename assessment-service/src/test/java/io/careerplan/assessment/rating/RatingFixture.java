package io.careerplan.assessment.rating;

import io.careerplan.assessment.Api;
import io.careerplan.assessment.Someone;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Ratings as callers word them. */
public final class RatingFixture {

    public static final String WRITING = "2.A.1.c";
    public static final String SPEAKING = "2.A.1.d";

    private RatingFixture() {}

    /** A level 0 to 7. */
    public static String level(String skill, double level) {
        return "{\"skillId\": \"%s\", \"scale\": \"onet-level\", \"level\": %s}".formatted(skill, level);
    }

    public static String stage(String skill, int stage, String evidence) {
        return "{\"skillId\": \"%s\", \"scale\": \"dreyfus\", \"level\": %d, \"evidence\": [\"%s\"]}"
                .formatted(skill, stage, evidence);
    }

    public static String levelOn(String skill, double level, String day) {
        return "{\"skillId\": \"%s\", \"scale\": \"onet-level\", \"level\": %s, \"ratedOn\": \"%s\"}"
                .formatted(skill, level, day);
    }

    public static String unobserved(String skill) {
        return "{\"skillId\": \"%s\", \"notObserved\": true}".formatted(skill);
    }

    /** Ratings of these skills, each at level 4. */
    public static String[] levels(Stream<String> skills) {
        return skills.map(skill -> level(skill, 4)).toArray(String[]::new);
    }

    public static String list(String... ratings) {
        return "{\"ratings\": [" + Arrays.stream(ratings).collect(Collectors.joining(", ")) + "]}";
    }

    public static Response rate(Api rater, Someone person, String... ratings) {
        return rater.post(list(ratings), "people/{id}/skill-ratings", person.id());
    }

    /** What the description may forbid already. */
    public static Response rateAnyway(Api rater, Someone person, String... ratings) {
        return rater.postAnyway(list(ratings), "people/{id}/skill-ratings", person.id());
    }
}
