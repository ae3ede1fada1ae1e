package io.careerplan.tracking.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.careerplan.kit.problem.InputError;
import io.careerplan.kit.problem.Refusal;
import io.careerplan.tracking.plan.TaskState;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TaskQueryTest {

    @Test
    void withoutParametersEveryTaskIsMeant() {
        assertEquals(
                EnumSet.allOf(TaskState.class), query(null, null, null).filter().states());
    }

    @Test
    void readsDaysAndState() {
        assertEquals(
                new TaskFilter(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 30), Set.of(TaskState.DONE)),
                query("2026-11-02", "2026-11-30", "DONE").filter());
    }

    @Test
    void namesEverythingThatCannotBeRead() {
        Refusal refusal = assertThrows(
                Refusal.class, () -> query("2026-02-30", "+12026-01-01", "done").filter());
        assertEquals(
                List.of("from malformed-date", "to out-of-range", "state unknown-value"),
                refusal.errors().stream().map(TaskQueryTest::line).toList());
    }

    private static String line(InputError error) {
        return error.pointer() + " " + error.code();
    }

    private static TaskQuery query(@Nullable String from, @Nullable String to, @Nullable String state) {
        TaskQuery query = new TaskQuery();
        query.from = from;
        query.to = to;
        query.state = state;
        return query;
    }
}
