package io.careerplan.systemtests.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.careerplan.systemtests.fuzz.Slots.Slot;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What can be done to a body while it is JSON: values of other types, over their bounds, missing, doubled, too deep. */
final class BodyChanges {

    static final List<Change> ALL = List.of(
            at(BodyChanges::oddValue),
            at(BodyChanges::oddValue),
            at(BodyChanges::fittingOddValue),
            at(BodyChanges::fittingOddValue),
            at(BodyChanges::bound),
            at(BodyChanges::bound),
            at(BodyChanges::removed),
            at(BodyChanges::nothing),
            at(BodyChanges::sibling),
            at(BodyChanges::unknownMember),
            at(BodyChanges::doubledKey),
            at(BodyChanges::repeated),
            BodyChanges::whole);

    private interface AtSlot {
        String make(Slot slot, Chance chance);
    }

    private BodyChanges() {}

    private static Change at(AtSlot change) {
        return draft -> {
            var slots = draft.hasJson() ? Slots.of(draft.operation, draft.json) : List.<Slot>of();
            if (!slots.isEmpty()) {
                var slot = draft.chance.oneOf(slots);
                draft.changes.add(slot + change.make(slot, draft.chance));
            }
        };
    }

    private static String oddValue(Slot slot, Chance chance) {
        return write(slot, Odd.any(chance));
    }

    /** Odd, but of the type that belongs there, so that it gets past the first look. */
    private static String fittingOddValue(Slot slot, Chance chance) {
        var schema = slot.schema();
        var odd =
                switch (schema.path("type").asText()) {
                    case "integer", "number" -> Odd.NUMBERS;
                    case "array", "object" -> Odd.SHAPES;
                    default -> schema.has("format") ? Odd.DATES : Odd.TEXTS;
                };
        return write(slot, chance.oneOf(odd));
    }

    /** Just inside and just outside of what the schema allows. */
    private static String bound(Slot slot, Chance chance) {
        var schema = slot.schema();
        var bounds = new ArrayList<String>();
        for (var limit : List.of("minimum", "maximum")) {
            if (schema.has(limit)) {
                var at = schema.get(limit).decimalValue();
                List.of("-1", "-0.001", "0", "0.001", "1")
                        .forEach(step -> bounds.add(at.add(new BigDecimal(step)).toPlainString()));
            }
        }
        for (var limit : List.of("minLength", "maxLength")) {
            if (schema.has(limit)) {
                int at = schema.get(limit).asInt();
                List.of("x", "é", "\\ud83d\\ude00")
                        .forEach(letter -> bounds.add('"' + letter.repeat(at + chance.below(2)) + '"'));
            }
        }
        schema.path("enum").forEach(each -> bounds.add(each.toString().toLowerCase(Locale.ROOT)));
        schema.path("enum")
                .forEach(each -> bounds.add(each.toString().replace("\"", "\" ").strip()));
        return bounds.isEmpty() ? oddValue(slot, chance) : write(slot, chance.oneOf(bounds));
    }

    private static String removed(Slot slot, Chance chance) {
        slot.remove();
        return " removed";
    }

    private static String nothing(Slot slot, Chance chance) {
        return write(slot, "null");
    }

    /** The value of another place of the same object. */
    private static String sibling(Slot slot, Chance chance) {
        var siblings = slot.parent().valueStream().toList();
        slot.set(chance.oneOf(siblings).deepCopy());
        return " = a sibling's value";
    }

    private static String unknownMember(Slot slot, Chance chance) {
        if (slot.parent() instanceof ObjectNode object) {
            var name =
                    chance.oneOf(List.of("notAField", "id", "version", "tenant", "", "class", "$ref", "x".repeat(300)));
            object.put(name, 1);
            return "'s new sibling " + name;
        }
        return removed(slot, chance);
    }

    private static String doubledKey(Slot slot, Chance chance) {
        if (slot.value() instanceof ObjectNode object && !object.isEmpty()) {
            var text = object.toString();
            return write(slot, "{" + text.substring(1, text.length() - 1) + "," + text.substring(1));
        }
        return slot.parent().isArray() ? write(slot, slot.value() + "," + slot.value()) : twice(slot);
    }

    private static String twice(Slot slot) {
        var value = slot.value().toString();
        return write(slot, value + ",\"" + slot.name() + "\":" + value);
    }

    private static String repeated(Slot slot, Chance chance) {
        int times = chance.oneOf(List.of(2, 11, 21, 51, 101, 201, 801));
        return write(slot, "[" + (slot.value() + ",").repeat(times - 1) + slot.value() + "]");
    }

    private static void whole(Draft draft) {
        if (draft.hasJson()) {
            var literal = Odd.any(draft.chance);
            draft.body(literal.getBytes(UTF_8));
            draft.changes.add("body = " + shown(literal));
        }
    }

    private static String write(Slot slot, String literal) {
        slot.write(literal);
        return " = " + shown(literal);
    }

    private static String shown(String literal) {
        return literal.length() <= 60 ? literal : literal.substring(0, 60) + "… (" + literal.length() + ")";
    }
}
