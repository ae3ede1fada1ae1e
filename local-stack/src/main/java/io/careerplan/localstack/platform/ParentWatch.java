package io.careerplan.localstack.platform;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Ends this JVM when the one that started it is gone, so that a killed launcher leaves nothing behind. */
final class ParentWatch {

    static final String PROPERTY = "careerplan.local.parent-pid";

    private static final Duration EVERY = Duration.ofMillis(300);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private ParentWatch() {}

    static void start() {
        Long pid = Long.getLong(PROPERTY);
        if (pid != null) {
            Thread.ofPlatform().daemon().name("parent-watch").start(() -> watch(pid));
        }
    }

    private static void watch(long pid) {
        try {
            while (ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent()) {
                Thread.sleep(EVERY);
            }
            Thread.ofPlatform().daemon().start(ParentWatch::haltAfterPatience);
            System.exit(0);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void haltAfterPatience() {
        LockSupport.parkNanos(PATIENCE.toNanos());
        Runtime.getRuntime().halt(1);
    }
}
