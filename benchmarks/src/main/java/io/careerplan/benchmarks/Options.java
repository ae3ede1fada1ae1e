package io.careerplan.benchmarks;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What was asked for on the command line.
 *
 * @param quick shorter than figures that are told need
 * @param algorithms whether the algorithms are measured
 * @param services whether the running services are measured
 * @param files whether people in bulk and the official release are measured, and nothing else
 * @param documents whether documents are measured, and nothing else
 * @param profile whether what a person reads of themselves is measured, and nothing else
 * @param names regular expression that names of algorithms match
 */
record Options(
        boolean quick,
        boolean algorithms,
        boolean services,
        boolean files,
        boolean documents,
        boolean profile,
        String names) {

    private static final String QUICK = "--quick";
    private static final String ALGORITHMS = "--algorithms";
    private static final String SERVICES = "--services";
    private static final String FILES = "--files";
    private static final String DOCUMENTS = "--documents";
    private static final String PROFILE = "--profile";
    private static final Set<String> FLAGS = Set.of(QUICK, ALGORITHMS, SERVICES, FILES, DOCUMENTS, PROFILE);
    private static final Set<String> ONLY = Set.of(FILES, DOCUMENTS, PROFILE);

    /** @throws IllegalArgumentException for what is not known */
    static Options parse(List<String> arguments) {
        var names = arguments.stream()
                .filter(argument -> !argument.startsWith("--"))
                .toList();
        arguments.stream().filter(argument -> isUnknown(argument)).findFirst().ifPresent(Options::refuse);
        if (names.size() > 1) {
            refuse(names.get(1));
        }
        boolean onlyServices = arguments.contains(SERVICES) && !arguments.contains(ALGORITHMS);
        boolean onlyAlgorithms = !names.isEmpty() || (arguments.contains(ALGORITHMS) && !arguments.contains(SERVICES));
        boolean together = arguments.stream().noneMatch(ONLY::contains);
        return new Options(
                arguments.contains(QUICK),
                together && !onlyServices,
                together && !onlyAlgorithms,
                arguments.contains(FILES),
                arguments.contains(DOCUMENTS),
                arguments.contains(PROFILE),
                first(names).orElse(".*"));
    }

    private static boolean isUnknown(String argument) {
        return argument.startsWith("--") && !FLAGS.contains(argument);
    }

    private static Optional<String> first(List<String> names) {
        return names.stream().findFirst();
    }

    private static void refuse(String argument) {
        throw new IllegalArgumentException("unknown: " + argument);
    }
}
