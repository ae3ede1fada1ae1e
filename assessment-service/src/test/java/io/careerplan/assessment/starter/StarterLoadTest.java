package io.careerplan.assessment.starter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.careerplan.assessment.AssessmentTest;
import io.careerplan.assessment.catalogue.Catalogue;
import io.careerplan.assessment.catalogueimport.BrokenFollower;
import io.careerplan.assessment.catalogueimport.SentCatalogue;
import io.quarkus.runtime.StartupEvent;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A start of the service when what follows on the last catalogue was left undone. */
@AssessmentTest
class StarterLoadTest {

    @Inject
    StarterLoad load;

    @Inject
    BrokenFollower follower;

    @Inject
    SentCatalogue sent;

    @AfterEach
    void restore() {
        sent.restore();
    }

    @Test
    void theNextStartDoesItAndTheOneAfterDoesNot() {
        follower.whileBroken(() -> assertThrows(IllegalStateException.class, () -> sent.become(oneLess())));
        var before = follower.followed();

        load.onStart(new StartupEvent());
        assertEquals(before + 1, follower.followed());
        load.onStart(new StartupEvent());
        assertEquals(before + 1, follower.followed());
    }

    @Test
    void aFailureDoesNotEndTheStartAndIsMadeGoodByTheNext() {
        follower.whileBroken(() -> {
            assertThrows(IllegalStateException.class, () -> sent.become(oneLess()));
            load.onStart(new StartupEvent());
        });
        var before = follower.followed();

        load.onStart(new StartupEvent());

        assertEquals(before + 1, follower.followed());
    }

    private static Catalogue oneLess() {
        var starter = StarterCatalogue.read();
        var rest = starter.occupations().stream().skip(1).toList();
        return new Catalogue(rest, List.copyOf(starter.skills()), starter.resources());
    }
}
