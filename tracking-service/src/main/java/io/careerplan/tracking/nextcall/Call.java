package io.careerplan.tracking.nextcall;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call to make.
 *
 * @param path from the root of the host, ids filled in
 * @param body what to send
 * @param choices places of the body that are for the person to fill
 * @param etagFrom path of the call whose ETag goes into If-Match
 * @param due the day for which it is planned
 * @param arguments of its text
 */
public record Call(
        Operation operation,
        String path,
        Actor by,
        Necessity necessity,
        @Nullable JsonNode body,
        List<Choice> choices,
        @Nullable String etagFrom,
        @Nullable LocalDate due,
        List<Object> arguments) {

    public Call {
        choices = List.copyOf(choices);
        arguments = List.copyOf(arguments);
    }

    /** A required call of the person without a body. */
    static Call to(Operation operation, Object... ids) {
        return new Call(
                operation,
                operation.path(ids),
                Actor.PERSON,
                Necessity.REQUIRED,
                null,
                List.of(),
                null,
                null,
                List.of());
    }

    Call by(Actor other) {
        return new Call(operation, path, other, necessity, body, choices, etagFrom, due, arguments);
    }

    Call as(Necessity other) {
        return new Call(operation, path, by, other, body, choices, etagFrom, due, arguments);
    }

    Call with(JsonNode sent, Choice... open) {
        return with(sent, List.of(open));
    }

    Call with(JsonNode sent, List<Choice> open) {
        return new Call(operation, path, by, necessity, sent, open, etagFrom, due, arguments);
    }

    Call ifMatch(String read) {
        return new Call(operation, path, by, necessity, body, choices, read, due, arguments);
    }

    Call due(LocalDate day) {
        return new Call(operation, path, by, necessity, body, choices, etagFrom, day, arguments);
    }

    Call about(Object... named) {
        return new Call(operation, path, by, necessity, body, choices, etagFrom, due, List.of(named));
    }

    /** Whether the journey goes on with it. */
    public boolean isRequired() {
        return necessity == Necessity.REQUIRED;
    }
}
