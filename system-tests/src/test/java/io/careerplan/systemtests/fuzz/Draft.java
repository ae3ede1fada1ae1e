package io.careerplan.systemtests.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import io.careerplan.systemtests.fuzz.Shot.Rules;
import io.careerplan.systemtests.input.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A request in the making. It begins good, and changes are made to it one by one. */
final class Draft {

    final Operation operation;
    final Chance chance;
    final List<String> query = new ArrayList<>();
    final List<String> changes = new ArrayList<>();
    private final List<Map.Entry<String, String>> headers = new ArrayList<>();
    private Rules rules = Rules.OPERATION;

    String method;
    String path;

    /** The body while it is JSON. */
    JsonNode json = NullNode.getInstance();

    private byte[] bytes = new byte[0];
    private boolean isCut;

    Draft(Operation operation, String path, Chance chance) {
        this.operation = operation;
        this.chance = chance;
        this.method = operation.method();
        this.path = path;
    }

    boolean hasJson() {
        return !json.isNull() && bytes.length == 0 && !isCut;
    }

    /** The body as it stands. */
    byte[] body() {
        return hasJson() ? json.toString().getBytes(UTF_8) : bytes;
    }

    /** From here on the body is what these bytes are. */
    void body(byte[] replacement) {
        bytes = replacement;
        isCut = true;
    }

    void header(String name, String value) {
        headers.removeIf(each -> each.getKey().equalsIgnoreCase(name));
        oneMore(name, value);
    }

    /** Control characters in a header are none of HTTP. */
    void oneMore(String name, String value) {
        headers.add(Map.entry(name, value));
        if (value.chars().anyMatch(Character::isISOControl)) {
            rules(Rules.NOT_HTTP);
        }
    }

    void without(String name) {
        headers.removeIf(each -> each.getKey().equalsIgnoreCase(name));
    }

    boolean has(String name) {
        return headers.stream().anyMatch(each -> each.getKey().equalsIgnoreCase(name));
    }

    /** The worst of what has been said holds. */
    void rules(Rules said) {
        rules = said.compareTo(rules) > 0 ? said : rules;
    }

    Shot shot(int number) {
        var sent = body();
        if (!has("Content-Length") && !has("Transfer-Encoding")) {
            headers.add(Map.entry("Content-Length", Integer.toString(sent.length)));
        }
        var target = query.isEmpty() ? path : path + "?" + String.join("&", query);
        return new Shot(
                number,
                operation,
                rules,
                method,
                target,
                List.copyOf(headers),
                new String(sent, ISO_8859_1),
                List.copyOf(changes));
    }
}
