package io.careerplan.assessment.catalogueimport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import io.careerplan.assessment.Api;
import io.careerplan.assessment.AssessmentTest;
import io.careerplan.assessment.Tenant;
import io.careerplan.assessment.official.OfficialFixture;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The operators' command, run as they run it. */
@AssessmentTest
class ImportCommandTest {

    @TempDir
    Path temporary;

    @Inject
    SentCatalogue sent;

    private Path folder;

    /** What a command printed and how it ended. */
    private record Ended(int code, String output) {}

    @BeforeEach
    void unpackARelease() throws IOException {
        folder = Files.createDirectories(temporary.resolve("my releases/db 99"));
        for (var file : OfficialFixture.release().entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        Files.writeString(temporary.resolve("my releases/private.key"), "secret");
    }

    @AfterEach
    void restore() {
        sent.restore();
    }

    @Test
    void aFolderIsPackedSentAndFollowed() throws Exception {
        var tried = run(Api.operator().token(), "--dry-run", folder.getParent().toString());
        assertEquals(0, tried.code, tried.output);
        assertTrue(tried.output.contains("\"dryRun\":true"), tried.output);

        var taken = run(Api.operator().token(), folder.getParent().toString());
        assertEquals(0, taken.code, taken.output);
        assertTrue(taken.output.contains("\"outcome\":\"TAKEN\""), taken.output);
        Api.operator().get("occupations/99-1234.00").then().statusCode(200);
        assertEquals(0, run(Api.operator().token(), folder.toString()).code);
    }

    @Test
    void anArchiveAndACsvAreSentAsTheyAre() throws Exception {
        var zip = Files.write(temporary.resolve("release.zip"), OfficialFixture.zip(OfficialFixture.release()));
        assertEquals(0, run(Api.operator().token(), zip.toString()).code);

        var survey = OfficialFixture.survey("43-4051 1,2,3,4,5");
        var named = Files.writeString(temporary.resolve("national_M2025_dl.csv"), survey);
        var unnamed = Files.writeString(temporary.resolve("wages.csv"), survey);
        assertTrue(run(Api.operator().token(), named.toString()).output.contains("\"release\":\"2025\""));
        assertEquals(1, run(Api.operator().token(), unnamed.toString()).code);
        assertEquals(0, run(Api.operator().token(), "--year", "2026", unnamed.toString()).code);
    }

    @Test
    void whatIsRefusedIsToldAndTheExitCodeSaysSo() throws Exception {
        Files.writeString(folder.resolve(OfficialFixture.ZONES), "O*NET-SOC Code\tJob Zone\r\n43-4051.00\t9\r\n");
        var wrong = run(Api.operator().token(), folder.toString());
        assertEquals(1, wrong.code);
        assertTrue(wrong.output.contains("out-of-range"), wrong.output);

        var forbidden = run(Tenant.unknown().hr().token(), folder.toString());
        assertEquals(1, forbidden.code);
        assertTrue(forbidden.output.contains("role-missing"), forbidden.output);
        assertEquals(2, run("", folder.toString()).code);
        assertEquals(2, run("x", temporary.resolve("nothing").toString()).code);
    }

    @Test
    void whoCannotReadTheJobGivesUp() throws Exception {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            boolean sent = exchange.getRequestMethod().equals("POST");
            exchange.getRequestBody().readAllBytes();
            var body = "{\"id\":\"1\"}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(sent ? 202 : 401, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        try {
            var at = "http://127.0.0.1:" + server.getAddress().getPort();
            var ended = run("x", "--at", at, folder.toString());
            assertEquals(2, ended.code, ended.output);
            assertTrue(ended.output.contains("cannot be read: 401"), ended.output);
        } finally {
            server.stop(0);
        }
    }

    private static Ended run(String token, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                "bash",
                Path.of(System.getProperty("careerplan.root"), "bin/import-catalogue")
                        .toString()));
        command.addAll(List.of("--at", "http://localhost:" + RestAssured.port + "/assessment/v1"));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("TOKEN", token);
        builder.environment().put("POLL_SECONDS", "0.1");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), output);
    }
}
