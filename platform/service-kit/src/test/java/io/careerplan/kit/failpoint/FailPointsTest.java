package io.careerplan.kit.failpoint;

import static io.careerplan.kit.failpoint.FailPoint.AFTER_ACK_BEFORE_MARK;
import static io.careerplan.kit.failpoint.FailPoint.AFTER_COMMIT_BEFORE_PUBLISH;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailPointsTest {

    @TempDir
    Path folder;

    @Test
    void the_armed_point_lets_so_many_pass_then_signals_and_holds() {
        var points = new FailPoints(settings(AFTER_ACK_BEFORE_MARK, 1), true);
        points.pass(AFTER_ACK_BEFORE_MARK);
        points.pass(AFTER_COMMIT_BEFORE_PUBLISH);
        assertTrue(Files.notExists(signal()));
        var held = Thread.ofPlatform().daemon().start(() -> points.pass(AFTER_ACK_BEFORE_MARK));
        await().atMost(Duration.ofSeconds(5)).until(() -> Files.exists(signal()));
        await().until(() -> held.getState() == Thread.State.WAITING);
    }

    @Test
    void an_armed_point_away_from_the_bench_ends_the_start() {
        assertThrows(
                IllegalStateException.class, () -> new FailPoints(settings(AFTER_COMMIT_BEFORE_PUBLISH, 0), false));
        assertDoesNotThrow(() -> new FailPoints(settings(null, 0), false));
    }

    private Path signal() {
        return folder.resolve("reached");
    }

    private FailPointSettings settings(FailPoint armed, int passes) {
        return new FailPointSettings() {
            @Override
            public Optional<FailPoint> at() {
                return Optional.ofNullable(armed);
            }

            @Override
            public int after() {
                return passes;
            }

            @Override
            public Optional<Path> signal() {
                return Optional.of(FailPointsTest.this.signal());
            }
        };
    }
}
