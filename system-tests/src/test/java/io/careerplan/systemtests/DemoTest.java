package io.careerplan.systemtests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.systemtests.demo.Demo;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The loop that {@code ./run --demo} tells, against the packaged services: each call's answer is checked on the way. */
class DemoTest {

    private static final List<String> TOLD = List.of(
            "the plan is ACTIVE",
            "is COMPLETED",
            "is MISSED",
            "because of MILESTONE_MISSED",
            "revision 2",
            "arrives now: refused, 1 time");

    @Test
    void the_whole_loop_twice_in_a_row() {
        assertTold(play());
        assertTold(play());
    }

    private static String play() {
        var told = new ByteArrayOutputStream();
        Demo.play(RunningPlatform.addresses(), new PrintStream(told, true, UTF_8));
        return told.toString(UTF_8);
    }

    private static void assertTold(String story) {
        TOLD.forEach(line -> assertTrue(story.contains(line), () -> "\"" + line + "\" is missing in:\n" + story));
    }
}
