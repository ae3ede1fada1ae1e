package io.careerplan.systemtests.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import io.careerplan.systemtests.input.Operation;
import java.util.ArrayList;
import java.util.List;

/** All places of a body that can be given another value, each with the schema of what belongs there. */
final class Slots {

    /** A place inside an object or an array. */
    record Slot(JsonNode parent, String name, int index, JsonNode schema) {

        JsonNode value() {
            return parent.isArray() ? parent.path(index) : parent.path(name);
        }

        /** Puts JSON there as it is written, well-formed or not. */
        void write(String literal) {
            set(JsonNodeFactory.instance.rawValueNode(new RawValue(literal)));
        }

        void set(JsonNode value) {
            if (parent instanceof ObjectNode object) {
                object.set(name, value);
            } else {
                ((ArrayNode) parent).set(index, value);
            }
        }

        void remove() {
            if (parent instanceof ObjectNode object) {
                object.remove(name);
            } else {
                ((ArrayNode) parent).remove(index);
            }
        }

        @Override
        public String toString() {
            return parent.isArray() ? "[" + index + "]" : name;
        }
    }

    private final Operation operation;
    private final List<Slot> found = new ArrayList<>();

    private Slots(Operation operation) {
        this.operation = operation;
    }

    static List<Slot> of(Operation operation, JsonNode body) {
        var slots = new Slots(operation);
        slots.collect(body, operation.schema());
        return slots.found;
    }

    private void collect(JsonNode node, JsonNode reference) {
        var schema = operation.resolved(reference);
        if (node.isObject()) {
            node.forEachEntry((name, value) -> add(new Slot(node, name, -1, ofMember(schema, name)), value));
        } else {
            for (int i = 0; node.isArray() && i < node.size(); i++) {
                add(new Slot(node, "", i, operation.resolved(schema.path("items"))), node.get(i));
            }
        }
    }

    private void add(Slot slot, JsonNode value) {
        found.add(slot);
        collect(value, slot.schema());
    }

    private JsonNode ofMember(JsonNode schema, String name) {
        var named = schema.path("properties").path(name);
        var member = named.isMissingNode() ? schema.path("additionalProperties") : named;
        return member.isObject() ? operation.resolved(member) : MissingNode.getInstance();
    }
}
