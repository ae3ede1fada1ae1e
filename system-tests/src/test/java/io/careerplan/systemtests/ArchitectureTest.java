package io.careerplan.systemtests;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.careerplan.architecture.ToolRules;
import io.careerplan.systemtests.bench.OnTheBench;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    private static final Set<String> SHARED_BENCHES = Set.of("SharedBench", "ServingBench", "ConsumerBench");

    @TestFactory
    Stream<DynamicTest> rules() {
        return ToolRules.of("io.careerplan.systemtests", Path.of("src/main/java"))
                .tests();
    }

    /** Else it would run beside a scenario that kills the same services. */
    @Test
    void whateverUsesASharedBenchWaitsForItsTurn() {
        var tests = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
                .importPackages("io.careerplan.systemtests");
        classes()
                .that()
                .haveSimpleNameEndingWith("Test")
                .and(describe("use a shared bench", ArchitectureTest::usesBench))
                .should()
                .beAnnotatedWith(OnTheBench.class)
                .check(tests);
    }

    private static boolean usesBench(JavaClass each) {
        return each.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass().getSimpleName())
                .anyMatch(SHARED_BENCHES::contains);
    }
}
