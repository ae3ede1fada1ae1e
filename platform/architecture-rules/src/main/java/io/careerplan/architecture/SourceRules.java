package io.careerplan.architecture;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is read off the text. */
public final class SourceRules {

    // Put together here so that this file does not break its own rule.
    private static final Pattern LEFT_FOR_LATER =
            Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b|@Dis" + "abled\\b");

    public static final Rule PUBLIC_TYPES_ARE_DESCRIBED = new Rule(
            "every public type has a Javadoc",
            "it says what it is, in what units and ranges, and with which errors",
            code -> code.sources().stream()
                    .flatMap(file -> file.undescribed().stream().map(type -> type + " in " + file.path()))
                    .toList());

    public static final Rule NOTHING_IS_LEFT_FOR_LATER = new Rule(
            "nothing is marked as left for later, no test is switched off",
            "what is not done belongs on the list of work, where it is seen",
            code -> Stream.of(code.sources(), code.tests())
                    .flatMap(SourceRules::leftForLater)
                    .toList());

    private SourceRules() {}

    private static Stream<String> leftForLater(List<SourceFile> sources) {
        return sources.stream().flatMap(file -> marks(file.lines()).mapToObj(line -> file.path() + ":" + line));
    }

    private static IntStream marks(List<String> lines) {
        return IntStream.rangeClosed(1, lines.size())
                .filter(line -> LEFT_FOR_LATER.matcher(lines.get(line - 1)).find());
    }
}
