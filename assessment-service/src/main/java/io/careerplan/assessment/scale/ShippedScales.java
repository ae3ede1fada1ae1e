package io.careerplan.assessment.scale;

import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The scales that ship with the product: {@code skill-scales.json}. They are the same for every organisation and never change. */
@Singleton
public class ShippedScales {

    private static final String SHIPPED = "/skill-scales.json";

    private final List<Scale> all;

    public ShippedScales() {
        this.all = read();
    }

    public Optional<Scale> named(String name) {
        return all.stream().filter(scale -> scale.name().equals(name)).findFirst();
    }

    List<Scale> all() {
        return all;
    }

    private static List<Scale> read() {
        try (var file = Objects.requireNonNull(ShippedScales.class.getResourceAsStream(SHIPPED), SHIPPED)) {
            return List.of(JsonMapper.builder().build().readValue(file, Scale[].class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
