package io.careerplan.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.List;

/**
 * What the rules look at: one module, compiled and as text.
 *
 * @param basePackage package that all of its classes are in or below
 * @param classes its main classes
 * @param sources its main sources
 * @param tests the sources of its tests
 */
record Codebase(String basePackage, JavaClasses classes, List<SourceFile> sources, List<SourceFile> tests) {

    /** JMH writes classes of its own around each benchmark. */
    private static final ImportOption WRITTEN_BY_HAND = location -> !location.contains("/jmh_generated/");

    /**
     * The module whose tests are running.
     *
     * @throws IllegalArgumentException when the package holds no class, for then every rule would hold
     */
    static Codebase ofModule(String basePackage, Path mainSources) {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
                .withImportOption(WRITTEN_BY_HAND)
                .importPackages(basePackage);
        if (classes.isEmpty()) {
            throw new IllegalArgumentException("no class in " + basePackage);
        }
        Path tests = mainSources.resolve("../../test/java").normalize();
        return new Codebase(basePackage, classes, SourceReader.read(mainSources), SourceReader.read(tests));
    }
}
