package io.careerplan.tracking.progress;

import io.careerplan.kit.problem.InputError;
import io.careerplan.kit.problem.Refusal;
import io.careerplan.tracking.plan.TaskState;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The query parameters that narrow a list of tasks; text, because JAX-RS would answer what does not convert as 404. */
class TaskQuery {

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    @QueryParam("from")
    @Parameter(description = "First day of the weeks wanted", schema = @Schema(implementation = LocalDate.class))
    @Nullable
    String from;

    @QueryParam("to")
    @Parameter(description = "Last day of the weeks wanted", schema = @Schema(implementation = LocalDate.class))
    @Nullable
    String to;

    @QueryParam("state")
    @Parameter(description = "State wanted", schema = @Schema(implementation = TaskState.class))
    @Nullable
    String state;

    /**
     * What is asked for.
     *
     * @throws Refusal 400 naming each parameter that cannot be read
     */
    TaskFilter filter() {
        List<InputError> errors = new ArrayList<>();
        TaskFilter filter =
                new TaskFilter(day("from", from, FIRST, errors), day("to", to, LAST, errors), states(errors));
        if (!errors.isEmpty()) {
            throw Refusal.badInput(errors);
        }
        return filter;
    }

    private static LocalDate day(String name, @Nullable String text, LocalDate absent, List<InputError> errors) {
        try {
            LocalDate day = text == null ? absent : LocalDate.parse(text);
            if (day.isBefore(FIRST) || day.isAfter(LAST)) {
                errors.add(new InputError(name, "out-of-range", "must be between " + FIRST + " and " + LAST));
            }
            return day;
        } catch (DateTimeException wrong) {
            errors.add(new InputError(name, "malformed-date", "must be a date such as 2026-11-22"));
            return absent;
        }
    }

    private Set<TaskState> states(List<InputError> errors) {
        Set<TaskState> wanted = EnumSet.allOf(TaskState.class);
        if (state != null) {
            wanted.removeIf(one -> !one.name().equals(state));
        }
        if (wanted.isEmpty()) {
            String known = Arrays.toString(TaskState.values());
            errors.add(new InputError("state", "unknown-value", "must be one of " + known));
        }
        return wanted;
    }
}
