package io.careerplan.systemtests;

import io.careerplan.architecture.ToolRules;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> rules() {
        return ToolRules.of("io.careerplan.systemtests", Path.of("src/main/java"))
                .tests();
    }
}
