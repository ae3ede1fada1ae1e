package io.careerplan.architecture;

import java.nio.file.Path;
import java.util.List;

/**
 * A Java file as text.
 *
 * @param path where it is
 * @param lines its lines
 * @param methods its methods and constructors that have a body
 * @param undescribed public types in it that have no Javadoc
 */
record SourceFile(Path path, List<String> lines, List<Method> methods, List<String> undescribed) {

    boolean isPackageInfo() {
        return path.endsWith("package-info.java");
    }

    /**
     * A method or constructor.
     *
     * @param place class and name
     * @param lines lines of its body, those of both braces included; annotations and a wrapped signature do not count
     */
    record Method(String place, int lines) {}
}
