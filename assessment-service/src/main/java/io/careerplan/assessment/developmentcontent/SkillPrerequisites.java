package io.careerplan.assessment.developmentcontent;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.careerplan.assessment.learning.Prerequisites;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** Which skills build on which, as the product ships it: {@code skill-prerequisites.json}. */
@Singleton
class SkillPrerequisites {

    private static final String SHIPPED = "/skill-prerequisites.json";

    private final List<Pair> pairs;
    private final Prerequisites all;

    SkillPrerequisites() {
        this.pairs = read();
        this.all = new Prerequisites(pairs.stream().collect(groupingBy(Pair::skill, mapping(Pair::needs, toSet()))));
    }

    /**
     * One skill that builds on another.
     *
     * @param skill the one
     * @param needs the other
     * @param why the reason, for whoever keeps the list
     */
    record Pair(String skill, String needs, String why) {}

    Prerequisites all() {
        return all;
    }

    List<Pair> pairs() {
        return pairs;
    }

    private static List<Pair> read() {
        try (var file = Objects.requireNonNull(SkillPrerequisites.class.getResourceAsStream(SHIPPED), SHIPPED)) {
            return List.of(JsonMapper.builder().build().readValue(file, Pair[].class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
