package io.careerplan.architecture;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> rules() {
        return ToolRules.of("io.careerplan.architecture", Path.of("src/main/java"))
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> rulesOfTheProduct() {
        return ProductRules.of(Path.of("../..")).tests();
    }

    @Test
    void theReadmeIsAPageThatIsRead() {
        ReadmeRule.check(Path.of("../.."));
    }
}
