package io.careerplan.localstack.launch;

import io.careerplan.localstack.platform.PlatformPorts;
import java.util.List;

/**
 * What the launcher was asked for.
 *
 * @param demo play the demo instead of filling a demo organisation
 * @param keep leave the platform running after the demo
 * @param fresh empty the state first
 * @param firstPort first of six ports in a row
 */
record Options(boolean demo, boolean keep, boolean fresh, int firstPort) {

    private static final int LOWEST = 1024;
    private static final int HIGHEST = 65_530;

    private static final Options DEFAULTS = new Options(false, false, false, PlatformPorts.FIRST);

    static Options parse(List<String> arguments) {
        Options options = DEFAULTS;
        var rest = arguments.iterator();
        while (rest.hasNext()) {
            String argument = rest.next();
            options = argument.equals("--ports")
                    ? options.from(rest.hasNext() ? rest.next() : "")
                    : options.with(argument);
        }
        if (options.keep && !options.demo) {
            throw new Misuse("--keep goes with --demo; without it the platform runs until Ctrl-C anyway");
        }
        return options;
    }

    private Options with(String argument) {
        return switch (argument) {
            case "--demo" -> new Options(true, keep, fresh, firstPort);
            case "--keep" -> new Options(demo, true, fresh, firstPort);
            case "--fresh" -> new Options(demo, keep, true, firstPort);
            default -> throw new Misuse("unknown option " + argument);
        };
    }

    private Options from(String port) {
        try {
            int first = Integer.parseInt(port);
            if (first >= LOWEST && first <= HIGHEST) {
                return new Options(demo, keep, fresh, first);
            }
        } catch (NumberFormatException e) {
            // Said below, as for a number out of range.
        }
        throw new Misuse("--ports needs a number from %d to %d, not '%s'".formatted(LOWEST, HIGHEST, port));
    }
}
