package io.careerplan.localstack.launch;

import io.careerplan.localstack.DemoUsers;
import io.careerplan.localstack.StackAddresses;
import io.careerplan.localstack.platform.Part;
import io.careerplan.localstack.platform.Platform;
import java.nio.file.Path;

/** What the launcher says when all is up. */
final class Welcome {

    private Welcome() {}

    static String text(Platform platform, Path logs) {
        return addresses(platform, logs) + tokens(platform.stack()) + next(platform);
    }

    private static String addresses(Platform platform, Path logs) {
        return """

                The platform runs. Ctrl-C stops it.

                %s%s%s  sign-in     %s   logs: %s
                """.formatted(
                        service(platform, Part.ASSESSMENT),
                        service(platform, Part.PLANNING),
                        service(platform, Part.TRACKING),
                        platform.stack().issuer(),
                        logs);
    }

    private static String service(Platform platform, Part service) {
        return "  %-10s  %-36s  try it: %s/q/swagger-ui%n"
                .formatted(service.key(), platform.api(service), platform.service(service));
    }

    private static String tokens(StackAddresses stack) {
        return """

                DEMO tokens, good for 12 hours, signed by a key of this machine alone (more users: DemoUsers.java):

                  export OPERATOR=%s

                  export HR=%s

                  export EMPLOYEE=%s

                  export COACH=%s
                """.formatted(
                        DemoUsers.OPERATOR.token(stack),
                        DemoUsers.HR.token(stack),
                        DemoUsers.EMPLOYEE.token(stack),
                        DemoUsers.COACH.token(stack));
    }

    private static String next(Platform platform) {
        return """

                Next, after pasting those lines into a second terminal:

                  curl -s -H "Authorization: Bearer $EMPLOYEE" %s/people/me
                """.formatted(platform.api(Part.ASSESSMENT));
    }
}
