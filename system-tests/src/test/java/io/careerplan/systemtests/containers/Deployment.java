package io.careerplan.systemtests.containers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.yaml.snakeyaml.Yaml;

/** The files that the platform is deployed by, as they are committed. */
final class Deployment {

    static final List<String> SERVICES = List.of("assessment", "planning", "tracking");

    private static final Path ROOT = Path.of(System.getProperty("careerplan.root"));

    private Deployment() {}

    static JsonNode compose() {
        return yaml("docker-compose.yml");
    }

    static JsonNode demoCompose() {
        return yaml("docker-compose.demo.yml");
    }

    static JsonNode realm() {
        return json("deploy/keycloak/careerplan-realm.json");
    }

    static JsonNode demoRealm() {
        return json("deploy/keycloak/demo/careerplan-realm.json");
    }

    static String text(String file) {
        try {
            return Files.readString(ROOT.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With what containers share merged into each, which Jackson's own YAML does not do. */
    private static JsonNode yaml(String file) {
        return new ObjectMapper().valueToTree(new Yaml().<Object>load(text(file)));
    }

    private static JsonNode json(String file) {
        try {
            return new ObjectMapper().readTree(text(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
