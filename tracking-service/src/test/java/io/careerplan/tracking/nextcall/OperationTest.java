package io.careerplan.tracking.nextcall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.careerplan.kit.openapi.OpenApiContract;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Calls to tracking itself are those that its own description has. */
class OperationTest {

    static Stream<Operation> own() {
        return EnumSet.allOf(Operation.class).stream().filter(each -> each.service() == Service.TRACKING);
    }

    @ParameterizedTest
    @MethodSource("own")
    void isDescribedUnderThatMethodAndPath(Operation operation) throws IOException {
        JsonNode described = new YAMLMapper()
                .readTree(OpenApiContract.of("tracking").file().toFile())
                .path("paths");
        String template = operation.path("{}", "{}");
        JsonNode found = described.properties().stream()
                .filter(path -> path.getKey().replaceAll("\\{[^}]*}", "{}").equals(template))
                .map(path -> path.getValue().path(operation.method().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow();
        assertEquals(operation.id(), found.path("operationId").textValue());
        assertEquals(operation.section().name(), found.path("x-section").textValue());
        assertNotEquals("", found.path("summary").textValue());
    }
}
