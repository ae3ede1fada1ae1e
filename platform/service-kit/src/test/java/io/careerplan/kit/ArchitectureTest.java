package io.careerplan.kit;

import io.careerplan.architecture.KitRules;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> rules() {
        return KitRules.of("io.careerplan.kit", Path.of("src/main/java")).tests();
    }
}
