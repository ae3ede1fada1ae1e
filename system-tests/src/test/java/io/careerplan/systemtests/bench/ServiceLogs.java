package io.careerplan.systemtests.bench;

import io.careerplan.localstack.platform.Part;
import io.careerplan.localstack.platform.Platform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/** What the services of a platform have logged, which goes with the platform at the end of a run. */
public final class ServiceLogs {

    private static final int LINES_OF_AN_ERROR = 60;
    private static final int ERRORS = 5;

    private ServiceLogs() {}

    /** Prints the first errors of each service, with what follows them, for whoever looks at a red scenario. */
    public static void print(Platform platform) {
        Part.SERVICES.forEach(service -> print(service, platform));
    }

    private static void print(Part service, Platform platform) {
        try {
            var log = new String(Files.readAllBytes(platform.process(service).log()), StandardCharsets.UTF_8);
            var lines = log.lines().toList();
            int shown = 0;
            for (int i = 0; i < lines.size() && shown < ERRORS; i++) {
                if (lines.get(i).contains(" ERROR ")) {
                    System.out.println(service.label() + ": "
                            + String.join("\n  ", lines.subList(i, Math.min(lines.size(), i + LINES_OF_AN_ERROR))));
                    shown++;
                    i += LINES_OF_AN_ERROR;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
