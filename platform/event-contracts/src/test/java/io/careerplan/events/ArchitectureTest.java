package io.careerplan.events;

import io.careerplan.architecture.ContractRules;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> rules() {
        return ContractRules.of("io.careerplan.events", Path.of("src/main/java"))
                .tests();
    }
}
