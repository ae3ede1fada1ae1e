package io.careerplan.localstack.platform;

import java.nio.file.Path;

/** A launcher to be killed: starts the stack, says so and waits. */
final class StackParent {

    private StackParent() {}

    public static void main(String[] arguments) throws InterruptedException {
        Path state = Path.of(arguments[0]);
        var settings = new PlatformSettings(state, state, state.resolve("logs"), PlatformPorts.free());
        new Platform(settings).startStack(line -> {});
        System.out.println("ready");
        Thread.currentThread().join();
    }
}
