package io.careerplan.assessment.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FollowersTest {

    private final List<String> done = new ArrayList<>();

    @Test
    void oneThatFailsKeepsNoOtherFromItsPart() {
        var followers = new Followers(
                List.of(failing("first"), () -> done.add("second"), failing("third"), () -> done.add("fourth")));

        var failure = assertThrows(IllegalStateException.class, followers::taken);

        assertEquals(List.of("second", "fourth"), done);
        assertEquals("first", failure.getMessage());
        assertEquals("third", failure.getSuppressed()[0].getMessage());
    }

    @Test
    void whereNoneFailsNothingIsSaid() {
        new Followers(List.of(() -> done.add("only"))).taken();

        assertEquals(List.of("only"), done);
    }

    private static AfterIntake failing(String name) {
        return () -> {
            throw new IllegalStateException(name);
        };
    }
}
