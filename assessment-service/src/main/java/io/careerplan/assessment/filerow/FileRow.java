package io.careerplan.assessment.filerow;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.careerplan.kit.problem.Refusal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row as it was read: what it says, or why that cannot be told.
 *
 * @param line where it begins in the file; the first line is 1
 * @param said by the names of the API; null where the row cannot be read
 * @param faults why it cannot; empty where it can
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FileRow(int line, @Nullable ObjectNode said, List<RowFault> faults) {

    private static final int MOST_FAULTS = 20;

    public static FileRow of(int line, ObjectNode said) {
        return new FileRow(line, said, List.of());
    }

    static FileRow faulty(int line, String code, String detail) {
        return new FileRow(line, null, List.of(RowFault.ofRow(line, code, detail)));
    }

    /** Whom it is about, as far as it says so. */
    public Optional<String> externalId() {
        return said == null
                ? Optional.empty()
                : Optional.ofNullable(said.get("externalId")).map(id -> id.textValue());
    }

    /** The same place in the file without what it says, and the first faults of that. */
    FileRow refused(Refusal refusal) {
        var first = refusal.errors().stream()
                .limit(MOST_FAULTS)
                .map(error -> RowFault.of(line, error))
                .toList();
        return first.isEmpty() ? faulty(line, refusal.code(), "says no person") : new FileRow(line, null, first);
    }

    /** The same place in the file without what it says. */
    public FileRow without(String code, String detail) {
        return new FileRow(line, null, List.of(new RowFault(line, "externalId", code, detail)));
    }
}
