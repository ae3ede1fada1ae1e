package io.careerplan.assessment.rating;

import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The scales that ship with the product: {@code skill-scales.json}. */
@Singleton
class Scales {

    private static final String SHIPPED = "/skill-scales.json";

    private final List<Scale> all;

    Scales() {
        this.all = read();
    }

    Optional<Scale> named(String name) {
        return all.stream().filter(scale -> scale.name().equals(name)).findFirst();
    }

    /** The scale of a stored rating, which was checked when it was given. */
    Scale require(String name) {
        return named(name).orElseThrow(() -> new IllegalStateException("no such scale: " + name));
    }

    List<Scale> all() {
        return all;
    }

    private static List<Scale> read() {
        try (var file = Objects.requireNonNull(Scales.class.getResourceAsStream(SHIPPED), SHIPPED)) {
            return List.of(JsonMapper.builder().build().readValue(file, Scale[].class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
