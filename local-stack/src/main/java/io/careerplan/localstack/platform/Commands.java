package io.careerplan.localstack.platform;

import io.careerplan.localstack.ServiceSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The command lines of the parts. */
record Commands(PlatformSettings settings) {

    /** Marks a process as ours, early in its command line, where the operating system still shows it. */
    static final String MARK = "-Dcareerplan.part=";

    // Ctrl-C reaches every process of a terminal at once. The parts leave it to the launcher, which stops them in
    // order.
    private static final List<String> DEAF_TO_TERMINAL =
            List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "part");

    /** The command line of an instance; JVM options of one's own go behind the usual ones and win over them. */
    List<String> of(Instance instance, List<String> options) {
        Part part = instance.part();
        List<String> command = new ArrayList<>(DEAF_TO_TERMINAL);
        command.add(Jvm.command());
        command.add(MARK + part.key());
        command.add("-Dcareerplan.local.parent-pid=" + ProcessHandle.current().pid());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED"));
        command.addAll(Part.SERVICES.contains(part) ? service(instance) : stackPart(part));
        command.addAll(options);
        command.addAll(program(part));
        return command;
    }

    private List<String> stackPart(Part part) {
        return List.of(
                part == Part.KAFKA ? "-Xmx256m" : "-Xmx48m",
                "--sun-misc-unsafe-memory-access=allow",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-cp",
                Jvm.classPath());
    }

    private List<String> program(Part part) {
        return Part.SERVICES.contains(part)
                ? List.of("-jar", settings.jar(part).toString())
                : List.of(
                        StackPart.class.getName(),
                        part.name(),
                        settings.state().toString(),
                        Integer.toString(settings.ports().of(part)));
    }

    private List<String> service(Instance instance) {
        Map<String, String> properties = new TreeMap<>(
                ServiceSettings.of(settings.stack(), instance.part().key()));
        properties.put("quarkus.profile", "local");
        properties.put("quarkus.http.host", "127.0.0.1");
        properties.put("quarkus.http.port", Integer.toString(instance.port()));
        List<String> command = new ArrayList<>(List.of("-Xmx256m", "--sun-misc-unsafe-memory-access=allow"));
        properties.forEach((name, value) -> command.add("-D" + name + "=" + value));
        return command;
    }
}
