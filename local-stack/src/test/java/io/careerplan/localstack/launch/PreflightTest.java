package io.careerplan.localstack.launch;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.localstack.platform.Part;
import io.careerplan.localstack.platform.PlatformPorts;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What stops a start before it begins. */
class PreflightTest {

    @Test
    void oneGibibyteIsEnough() {
        assertDoesNotThrow(() -> Preflight.requireDisk(1L << 30, Path.of("data")));
    }

    @Test
    void lessIsNotAndSaysHowMuchThereIs() {
        var refused = assertThrows(Refused.class, () -> Preflight.requireDisk((1L << 30) - 1, Path.of("data")));
        assertTrue(refused.getMessage().contains("1023 MiB"), refused.getMessage());
    }

    @Test
    void freePortsAreFine() {
        assertDoesNotThrow(() -> Preflight.requirePorts(PlatformPorts.free()));
    }

    @Test
    void takenPortIsNamedWithItsUseAndTheWayOut() throws IOException {
        PlatformPorts ports = PlatformPorts.free();
        int taken = ports.of(Part.PLANNING);
        try (var other = new ServerSocket(taken, 1, InetAddress.getLoopbackAddress())) {
            assertTrue(other.isBound());
            String message = assertThrows(Refused.class, () -> Preflight.requirePorts(ports))
                    .getMessage();
            assertTrue(message.contains(taken + " (for planning-service)"), message);
            assertTrue(message.contains("--ports"), message);
        }
    }
}
