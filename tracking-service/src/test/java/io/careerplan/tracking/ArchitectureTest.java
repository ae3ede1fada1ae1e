package io.careerplan.tracking;

import io.careerplan.architecture.ServiceRules;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> rules() {
        return ServiceRules.of("io.careerplan.tracking", Path.of("src/main/java"))
                .tests();
    }
}
