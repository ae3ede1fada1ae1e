package io.careerplan.systemtests.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/**
 * A service with one of its safeguards taken out. A scenario that stays green with the safeguard gone proves nothing, so each has
 * a mutant that must turn it red. The product has no switch for this: an agent changes the class while it is loaded.
 */
public enum Mutant {
    /** Every delivery counts as the first. */
    INBOX_OFF("io/careerplan/kit/inbox/Inbox", "once"),
    /** Every state counts as newer than the copy; the kit's guard. */
    VERSION_GUARD_OFF("io/careerplan/kit/inbox/VersionGuard", "isNewer"),
    /** The same of tracking's copy of plans, which has a guard of its own. */
    PLAN_GUARD_OFF("io/careerplan/tracking/plan/PlanCopy", "isOlderThan"),
    /** Whatever version a change names counts as the present one. */
    IF_MATCH_OFF("io/careerplan/kit/http/IfMatch", "require"),
    /** The relay remembers how far it came instead of marking what it sent. */
    RELAY_BY_HIGHEST_NUMBER("io/careerplan/kit/outbox/OutboxTable", "unsent");

    private final String type;
    private final String method;

    Mutant(String type, String method) {
        this.type = type;
        this.method = method;
    }

    /** The class that is changed, with slashes. */
    String type() {
        return type;
    }

    /** The method that is changed. */
    String method() {
        return method;
    }

    /** The JVM option that starts a service as this mutant. */
    public String option() {
        return "-javaagent:%s=%s".formatted(Agent.JAR, name());
    }

    /** The agent's archive: a manifest that points to the classes of this module. */
    private static final class Agent {

        private static final Path JAR = packed();

        private static Path packed() {
            var manifest = new Manifest();
            manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
            manifest.getMainAttributes().putValue("Premain-Class", MutantAgent.class.getName());
            manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classes());
            try {
                var jar = Files.createTempFile("mutant", ".jar");
                jar.toFile().deleteOnExit();
                try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
                    out.finish();
                }
                return jar;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String classes() {
            return Mutant.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toString();
        }
    }
}
