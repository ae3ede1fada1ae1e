package io.careerplan.architecture;

import java.util.List;
import java.util.stream.Stream;

/** Budgets of files and methods, in lines. They are the sizes of the projects this one takes as its models. */
public final class SizeRules {

    private static final int FILE = 300;
    private static final int METHOD = 30;
    private static final int FILE_MEDIAN = 40;
    private static final int METHOD_MEDIAN = 5;
    private static final int METHOD_NINE_OF_TEN = 12;

    public static final Rule NO_FILE_IS_TOO_LONG = new Rule(
            "no file has more than " + FILE + " lines",
            "a longer one holds more than one thing",
            code -> files(code.sources()));

    public static final Rule NO_METHOD_IS_TOO_LONG = new Rule(
            "no method has more than " + METHOD + " lines",
            "a longer one is not seen at once",
            code -> methods(code.sources()));

    public static final Rule NO_TEST_IS_TOO_LONG = new Rule(
            "no test file has more than " + FILE + " lines, no method in it more than " + METHOD,
            "a test is read when something is wrong",
            code -> Stream.concat(files(code.tests()).stream(), methods(code.tests()).stream())
                    .toList());

    public static final Rule MOST_FILES_ARE_SHORT = new Rule(
            "half of the files have at most " + FILE_MEDIAN + " lines",
            "small files are found by their names",
            code -> quantile(0.5, fileLengths(code.sources()), FILE_MEDIAN));

    public static final Rule MOST_METHODS_ARE_SHORT = new Rule(
            "half of the methods have at most " + METHOD_MEDIAN + " lines",
            "a name says more than a paragraph",
            code -> quantile(0.5, methodLengths(code.sources()), METHOD_MEDIAN));

    public static final Rule NINE_METHODS_OF_TEN_ARE_SHORT = new Rule(
            "nine methods of ten have at most " + METHOD_NINE_OF_TEN + " lines",
            "long ones stay the exception",
            code -> quantile(0.9, methodLengths(code.sources()), METHOD_NINE_OF_TEN));

    private SizeRules() {}

    private static List<String> files(List<SourceFile> sources) {
        return sources.stream()
                .filter(file -> file.lines().size() > FILE)
                .map(file -> file.path() + " has " + file.lines().size() + " lines")
                .toList();
    }

    private static List<String> methods(List<SourceFile> sources) {
        return sources.stream()
                .flatMap(file -> file.methods().stream())
                .filter(method -> method.lines() > METHOD)
                .map(method -> method.place() + " has " + method.lines() + " lines")
                .toList();
    }

    // A package-info is a sentence; counting it would make the other files look smaller than they are.
    private static List<Integer> fileLengths(List<SourceFile> sources) {
        return sources.stream()
                .filter(file -> !file.isPackageInfo())
                .map(file -> file.lines().size())
                .sorted()
                .toList();
    }

    private static List<Integer> methodLengths(List<SourceFile> sources) {
        return sources.stream()
                .flatMap(file -> file.methods().stream())
                .map(SourceFile.Method::lines)
                .sorted()
                .toList();
    }

    private static List<String> quantile(double share, List<Integer> sorted, int budget) {
        if (sorted.isEmpty()) {
            return List.of();
        }
        int length = sorted.get((int) Math.ceil(share * sorted.size()) - 1);
        return length <= budget ? List.of() : List.of("it is " + length + " lines");
    }
}
