package io.careerplan.kit.openapi;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The description a service gives of itself, held against the committed file and against the conventions.
 *
 * <p>{@code OpenApiContract.of("planning").check()} is the whole test of a service. After an intended change the file is
 * written anew by {@code -Dopenapi.update=true}.
 *
 * @param service the service, which is also the name of its file in {@code docs/api}
 */
public record OpenApiContract(String service) {

    /** A schema whose name another had already; which of them has which changes with the order of the classes. */
    private static final Pattern NUMBERED = Pattern.compile("^    ([A-Za-z]+[0-9]):$", Pattern.MULTILINE);

    /** The contract of a service; see {@link #check()}. */
    public static OpenApiContract of(String service) {
        return new OpenApiContract(service);
    }

    /** Fails when the file differs from what the running service says, or when an operation lacks something. */
    public void check() {
        var described = described();
        if (Boolean.getBoolean("openapi.update")) {
            write(described);
        }
        assertEquals(read(), described, "docs/api/%s.yaml is out of date: -Dopenapi.update=true".formatted(service));
        assertEquals(
                List.of(),
                numbered(described),
                "schemas that a number alone tells apart, which clients cannot rely on");
        var lacking = new DescribedOperations(described).lacking();
        assertTrue(lacking.isEmpty(), () -> String.join("\n", lacking));
    }

    private static List<String> numbered(String described) {
        return NUMBERED.matcher(described)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** The committed file, for request and response validation. */
    public Path file() {
        return Path.of(System.getProperty("careerplan.root"), "docs", "api", service + ".yaml");
    }

    private static String described() {
        return given().queryParam("format", "yaml")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private String read() {
        try {
            return Files.exists(file()) ? Files.readString(file(), UTF_8) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String described) {
        try {
            Files.writeString(file(), described, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
