package io.careerplan.kit.local;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Shuts the service down when the launcher that started it is gone, also when that was killed and could stop nobody. Off unless
 * {@code careerplan.local.parent-pid} names the launcher.
 */
@ApplicationScoped
class ParentWatch {

    private static final Duration EVERY = Duration.ofMillis(300);
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Optional<Long> parent;

    ParentWatch(@ConfigProperty(name = "careerplan.local.parent-pid") Optional<Long> parent) {
        this.parent = parent;
    }

    void start(@Observes StartupEvent started) {
        parent.ifPresent(
                pid -> Thread.ofPlatform().daemon().name("parent-watch").start(() -> endAfter(pid)));
    }

    private static void endAfter(long pid) {
        try {
            while (ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent()) {
                Thread.sleep(EVERY);
            }
            Quarkus.asyncExit();
            Thread.sleep(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        // A shutdown that hangs on a database or broker that went with the launcher must not leave an orphan.
        Runtime.getRuntime().halt(1);
    }
}
