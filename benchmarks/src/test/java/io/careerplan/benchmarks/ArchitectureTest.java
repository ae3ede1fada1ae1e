package io.careerplan.benchmarks;

import io.careerplan.architecture.ToolRules;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> rules() {
        return ToolRules.ofMeasuring("io.careerplan.benchmarks", Path.of("src/main/java"))
                .tests();
    }
}
