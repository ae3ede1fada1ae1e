package io.careerplan.kit.json;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** Turns one JSON value, never {@code null}, into one Java value. */
@FunctionalInterface
interface ValueReader {

    /** The value, or null after having noted at the place what is wrong. */
    @Nullable
    Object read(JsonNode node, Place place);
}
