package io.careerplan.planning.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.events.TaskLogged;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TaskWorkTest {
    private static final UUID PLAN = new UUID(7, 7);

    @Test
    void remainingIsPlannedLessLogged() {
        assertEquals(
                List.of(new TaskWork(PLAN, "read", 120, 50.0, 75, false, 45)),
                TaskWork.of(List.of(log("read", 30, false), log("read", 45, false))));
    }

    @Test
    void nothingRemainsOfWhatIsDoneOrOverrun() {
        assertEquals(
                List.of(
                        new TaskWork(PLAN, "read", 120, 50.0, 30, true, 0),
                        new TaskWork(PLAN, "write", 120, 50.0, 121, false, 0)),
                TaskWork.of(List.of(log("read", 30, true), log("write", 121, false))));
    }

    @Test
    void theLastEntrySaysWhetherItIsDone() {
        var work = TaskWork.of(List.of(log("read", 30, true), log("read", 30, false)))
                .getFirst();
        assertEquals(60, work.remainingMinutes());
    }

    @Test
    void moreMinutesThanCanBeCountedAreAsManyAsCan() {
        var work = TaskWork.of(List.of(log("read", Integer.MAX_VALUE, false), log("read", 60, false)))
                .getFirst();
        assertEquals(Integer.MAX_VALUE, work.loggedMinutes());
        assertEquals(0, work.remainingMinutes());
    }

    private static TaskLog log(String task, int minutes, boolean done) {
        var at = Instant.parse("2026-11-22T09:00:00Z");
        return new TaskLog(
                new TaskLogged(new UUID(1, 1), PLAN, task, UUID.randomUUID(), minutes, done, 120, at),
                OptionalDouble.of(50));
    }
}
