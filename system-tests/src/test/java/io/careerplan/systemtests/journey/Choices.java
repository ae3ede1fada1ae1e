package io.careerplan.systemtests.journey;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.careerplan.systemtests.http.Answer;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Makes the choices of a next call as somebody would who takes whatever comes first: of what the journey leaves open,
 * the first of the values that the named source lists; ten of them where many are asked for.
 *
 * @param read reads a source by its path
 */
record Choices(Function<String, Answer> read) {

    private static final int MANY = 10;

    /** The body to send, missing where the call has none. */
    JsonNode body(JsonNode call) {
        if (!call.hasNonNull("body")) {
            return MissingNode.getInstance();
        }
        var body = call.at("/body").deepCopy();
        StreamSupport.stream(call.at("/choices").spliterator(), false)
                .filter(choice -> isOpen(choice, body))
                .forEach(choice -> choose(choice, body));
        return body;
    }

    /** What is suggested or only an example stays as it is, and what is not in the body may be left out. */
    private static boolean isOpen(JsonNode choice, JsonNode body) {
        return choice.hasNonNull("source")
                && !choice.at("/suggested").asBoolean()
                && !body.at(choice.at("/pointer").asText()).isMissingNode();
    }

    private void choose(JsonNode choice, JsonNode body) {
        var at = JsonPointer.compile(choice.at("/pointer").asText());
        var source = read.apply(choice.at("/source").asText());
        var values = taken(source.body(), choice.at("/take").asText());
        if (choice.at("/many").asBoolean()) {
            repeat(body, at, values.stream().distinct().limit(MANY).toList());
        } else {
            set(body, at, values.getFirst());
        }
    }

    /** The element of the list that the pointer leads into, once for each value. */
    private static void repeat(JsonNode body, JsonPointer at, List<JsonNode> values) {
        var list = at.head();
        while (!body.at(list).isArray()) {
            list = list.head();
        }
        var elements = (ArrayNode) body.at(list);
        var first = elements.get(0);
        var inElement =
                JsonPointer.compile(at.toString().substring(list.toString().length() + "/0".length()));
        elements.removeAll();
        values.forEach(value -> elements.add(with(first, inElement, value)));
    }

    private static JsonNode with(JsonNode element, JsonPointer at, JsonNode value) {
        if (at.matches()) {
            return value;
        }
        var copy = element.deepCopy();
        set(copy, at, value);
        return copy;
    }

    private static void set(JsonNode body, JsonPointer at, JsonNode value) {
        var parent = body.at(at.head());
        var last = at.last();
        if (parent instanceof ObjectNode object) {
            object.set(last.getMatchingProperty(), value);
        } else {
            ((ArrayNode) parent).set(last.getMatchingIndex(), value);
        }
    }

    /** The values at a pointer in which {@code *} stands for every element. */
    private static List<JsonNode> taken(JsonNode node, String pointer) {
        var parts = pointer.split("/\\*", 2);
        if (parts.length == 1) {
            return Stream.of(node.at(pointer))
                    .filter(found -> !found.isMissingNode())
                    .toList();
        }
        return StreamSupport.stream(node.at(parts[0]).spliterator(), false)
                .flatMap(element -> taken(element, parts[1]).stream())
                .toList();
    }
}
