package io.careerplan.architecture;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The rules of the product as a whole: budgets that an average over all modules keeps, not each of them. */
public final class ProductRules {

    private static final Path MAIN = Path.of("src", "main", "java");

    private ProductRules() {}

    /** The rules of the product whose modules stand in that folder or one below it. */
    public static RuleSet of(Path root) {
        List<SourceFile> sources =
                modules(root).map(SourceReader::read).flatMap(List::stream).toList();
        var code = new Codebase("io.careerplan", new ClassFileImporter().importClasses(), sources, List.of());
        return new RuleSet(code, List.of(SizeRules.MOST_FILES_ARE_SHORT));
    }

    private static Stream<Path> modules(Path root) {
        try (Stream<Path> folders = Files.walk(root, 2)) {
            return folders.map(folder -> folder.resolve(MAIN)).filter(Files::isDirectory).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
