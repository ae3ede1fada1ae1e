package io.careerplan.kit.consumer;

import io.careerplan.localstack.LocalStackResource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The stack with a {@link Door} between the service and its database; the owner's way stays free. */
public class ShuttableDatabase extends LocalStackResource {

    private static final Pattern PORT = Pattern.compile("(?<=//[^/]{1,60}):(\\d+)/");

    @Override
    public Map<String, String> start() {
        Door.open();
        Map<String, String> settings = new HashMap<>(super.start());
        for (String url : List.of("quarkus.datasource.jdbc.url", "quarkus.datasource.worker.jdbc.url")) {
            settings.computeIfPresent(url, (name, direct) -> throughDoor(direct));
        }
        return settings;
    }

    private static String throughDoor(String url) {
        Matcher port = PORT.matcher(url);
        if (!port.find()) {
            throw new IllegalStateException("no port in " + url);
        }
        Door door = Door.before(Integer.parseInt(port.group(1)));
        return port.replaceFirst(":" + door.port() + "/");
    }
}
