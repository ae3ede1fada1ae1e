package io.careerplan.localstack.platform;

import io.careerplan.localstack.FreePorts;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Which part listens where on the loopback interface.
 *
 * @param byPart a port for each part
 */
public record PlatformPorts(Map<Part, Integer> byPart) {

    /** Where the services are by default: 8081, 8082 and 8083. */
    public static final int FIRST = 8081;

    private static final List<Part> IN_ORDER =
            List.of(Part.ASSESSMENT, Part.PLANNING, Part.TRACKING, Part.ISSUER, Part.KAFKA, Part.POSTGRES);

    /** Six ports in a row: assessment, planning, tracking, sign-in, Kafka, PostgreSQL. */
    public static PlatformPorts from(int first) {
        Map<Part, Integer> ports = new EnumMap<>(Part.class);
        IN_ORDER.forEach(part -> ports.put(part, first + ports.size()));
        return new PlatformPorts(ports);
    }

    /** Ports nobody listens on at this moment, for platforms beside others. */
    public static PlatformPorts free() {
        Map<Part, Integer> ports = new EnumMap<>(Part.class);
        IN_ORDER.forEach(part -> ports.put(part, FreePorts.one()));
        return new PlatformPorts(ports);
    }

    /** The port of a part. */
    public int of(Part part) {
        return byPart.getOrDefault(part, 0);
    }

    /** Parts whose port somebody else listens on. */
    public List<Part> taken() {
        return IN_ORDER.stream().filter(part -> !FreePorts.isFree(of(part))).toList();
    }
}
