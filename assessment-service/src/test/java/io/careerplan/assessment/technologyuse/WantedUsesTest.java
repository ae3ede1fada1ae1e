package io.careerplan.assessment.technologyuse;

import static io.careerplan.assessment.technology.TechnologyFixture.LANGUAGES;
import static io.careerplan.assessment.technology.TechnologyFixture.OFFICE;
import static io.careerplan.assessment.technology.TechnologyFixture.hot;
import static io.careerplan.assessment.technology.TechnologyFixture.inDemand;
import static io.careerplan.assessment.technology.TechnologyFixture.plain;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.assessment.technology.Technologies;
import io.careerplan.assessment.technology.TechnologyRow;
import io.careerplan.assessment.technology.TechnologyUse;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WantedUsesTest {

    private static final List<TechnologyUse> USES = Technologies.of(
                    "1",
                    List.of(
                            plain("a", "Plain", OFFICE),
                            plain("a", "Plain", LANGUAGES),
                            hot("a", "Hot", OFFICE),
                            new TechnologyRow("a", "Asked", OFFICE, false, true),
                            inDemand("a", "Both", OFFICE)))
            .of("a");

    @Test
    void eachFlagNarrowsWhenItIsSaid() {
        assertEquals(5, wanted(Optional.empty(), Optional.empty()).size());
        assertEquals(List.of("Both", "Asked"), wanted(Optional.of(true), Optional.empty()));
        assertEquals(List.of("Both", "Hot"), wanted(Optional.empty(), Optional.of(true)));
        assertEquals(List.of("Hot"), wanted(Optional.of(false), Optional.of(true)));
        assertEquals(List.of("Plain", "Plain"), wanted(Optional.of(false), Optional.of(false)));
    }

    @Test
    void theKeysAreInTheOrderOfTheList() {
        var keys = USES.stream().map(WantedUses::key).toList();

        assertEquals(keys.stream().sorted().distinct().toList(), keys);
    }

    /** The ids follow from the names, yet not so that they sort alike. */
    @Test
    void theKeysSortByNameWhateverItsCase() {
        var uses = Technologies.of(
                "1",
                List.of(
                        plain("a", "beta", OFFICE),
                        plain("a", "C", OFFICE),
                        plain("a", ".NET", OFFICE),
                        plain("a", "Alpha", OFFICE)));

        assertEquals(
                List.of(".NET", "Alpha", "beta", "C"),
                uses.of("a").stream()
                        .sorted(Comparator.comparing(WantedUses::key))
                        .map(TechnologyUse::name)
                        .toList());
    }

    private static List<String> wanted(Optional<Boolean> inDemand, Optional<Boolean> hot) {
        var wanted = new WantedUses(inDemand, hot);
        return USES.stream().filter(wanted::wants).map(TechnologyUse::name).toList();
    }
}
