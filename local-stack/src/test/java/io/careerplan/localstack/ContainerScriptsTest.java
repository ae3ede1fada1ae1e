package io.careerplan.localstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts that prepare PostgreSQL and Kafka in containers make what the local stack makes; each is run for it. */
class ContainerScriptsTest {

    private static final Path DEPLOY = Path.of(System.getProperty("careerplan.root"), "deploy");
    private static final List<String> SERVICES = List.of("assessment", "planning", "tracking");
    private static final List<String> DUTIES = List.of("owner", "app", "worker");

    @TempDir
    Path tools;

    @Test
    void databasesAndRolesAreThoseOfTheLocalStack() throws IOException, InterruptedException {
        String ours = SERVICES.stream()
                .flatMap(DatabaseRoles::creation)
                .map(statement -> statement + ";\n")
                .collect(Collectors.joining());
        String made = databases(passwords());
        assertEquals(ours, made.substring(0, made.indexOf("CREATE ROLE keycloak_owner")));
    }

    @Test
    void quoteInPasswordStaysInPassword() throws IOException, InterruptedException {
        Map<String, String> passwords = passwords();
        passwords.put("PLANNING_APP_PASSWORD", "it's");
        assertEquals(1, databases(passwords).split("PASSWORD 'it''s';", -1).length - 1);
    }

    @Test
    void missingPasswordRunsNothing() throws IOException, InterruptedException {
        Map<String, String> passwords = passwords();
        passwords.remove("TRACKING_WORKER_PASSWORD");
        Ran ran = run("postgres/10-databases.sh", passwords);
        assertNotEquals(0, ran.code());
        assertEquals("", ran.output());
    }

    @Test
    void topicsAreThoseOfTheLocalStack() throws IOException, InterruptedException {
        tool("topics", "echo \"$@\"");
        Ran ran = run(
                "kafka/topics.sh",
                Map.of("KAFKA_TOPICS", tools.resolve("topics").toString()),
                "broker:9092",
                "1");
        Set<String> ours =
                KafkaTopics.wanted().map(ContainerScriptsTest::asArguments).collect(Collectors.toSet());
        assertEquals(ours, ran.output().lines().collect(Collectors.toSet()));
    }

    private static String asArguments(NewTopic topic) {
        Map.Entry<String, String> config = topic.configs().entrySet().iterator().next();
        return "--bootstrap-server broker:9092 --create --if-not-exists --topic %s --partitions %d --replication-factor %d --config %s"
                .formatted(topic.name(), topic.numPartitions(), topic.replicationFactor(), config);
    }

    private String databases(Map<String, String> passwords) throws IOException, InterruptedException {
        Ran ran = run("postgres/10-databases.sh", passwords);
        assertEquals(0, ran.code(), ran.output());
        return ran.output();
    }

    private static Map<String, String> passwords() {
        var passwords = new HashMap<>(Map.of("KEYCLOAK_OWNER_PASSWORD", "any"));
        SERVICES.stream()
                .flatMap(service -> DUTIES.stream().map(duty -> service + "_" + duty))
                .forEach(role ->
                        passwords.put(role.toUpperCase(Locale.ROOT) + "_PASSWORD", DatabaseRoles.password(role)));
        return passwords;
    }

    private record Ran(int code, String output) {}

    /** Runs the script; {@code psql} then repeats what it is told to do. */
    private Ran run(String script, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        tool("psql", "cat");
        var command = Stream.concat(Stream.of("bash", DEPLOY.resolve(script).toString()), Stream.of(arguments));
        var builder = new ProcessBuilder(command.toList())
                .redirectError(tools.resolve("errors").toFile());
        builder.environment().putAll(environment);
        builder.environment().merge("PATH", tools.toString(), (path, first) -> first + ":" + path);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ran(process.waitFor(), output);
    }

    private void tool(String name, String body) throws IOException {
        Path tool = Files.writeString(tools.resolve(name), "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(tool, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
