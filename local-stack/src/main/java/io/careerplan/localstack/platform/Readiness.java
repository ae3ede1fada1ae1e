package io.careerplan.localstack.platform;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** How one learns that a part is ready: stack parts leave a file, services answer their health check. */
record Readiness(PlatformSettings settings, HttpClient client) {

    private static final Duration TIMEOUT = Duration.ofSeconds(2);

    BooleanSupplier of(Instance instance) {
        return Part.SERVICES.contains(instance.part())
                ? () -> isHealthy(instance.http().resolve("/q/health/ready"))
                : () -> Files.exists(settings.readyFile(instance.part()));
    }

    private boolean isHealthy(URI check) {
        var request = HttpRequest.newBuilder(check).timeout(TIMEOUT).build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlatformFailure("Interrupted while waiting for " + check, e);
        }
    }
}
