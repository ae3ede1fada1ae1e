package io.careerplan.localstack;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives a {@code @QuarkusTest} the stack of this JVM. The argument {@code service} names the database: {@code assessment},
 * {@code planning}, {@code tracking} or {@code kit}.
 */
public class LocalStackResource implements QuarkusTestResourceLifecycleManager {

    private String service = "";

    @Override
    public void init(Map<String, String> arguments) {
        service = arguments.getOrDefault("service", "");
    }

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>(ServiceSettings.of(LocalStack.shared(), service));
        KafkaLogging.CATEGORIES.forEach(
                category -> settings.put("quarkus.log.category.\"%s\".level".formatted(category), "OFF"));
        return settings;
    }

    /** Nothing: the stack serves every test of the JVM and ends with it. */
    @Override
    public void stop() {}
}
