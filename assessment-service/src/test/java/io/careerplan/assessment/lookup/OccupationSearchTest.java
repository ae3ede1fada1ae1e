package io.careerplan.assessment.lookup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.assessment.catalogue.Catalogue;
import io.careerplan.assessment.catalogue.Occupation;
import io.careerplan.assessment.starter.StarterCatalogue;
import io.careerplan.events.Industry;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OccupationSearchTest {

    private static final Catalogue CATALOGUE = StarterCatalogue.read();

    @Test
    void eachWordHasToBeFoundInAnyCase() {
        var found = found(words("REGISTERED  nurses "));

        assertEquals("29-1141.00", found.getFirst());
        assertEquals(List.of(), found(words("registered nurses spaceship")));
    }

    @Test
    void hitsInTheTitleComeFirst() {
        var search = words("software");
        var titles = found(search).stream()
                .map(code -> CATALOGUE.occupation(code).orElseThrow().title().contains("Software"))
                .toList();

        assertTrue(titles.getFirst());
        assertEquals(titles.stream().sorted(Comparator.reverseOrder()).toList(), titles);
        assertTrue(titles.contains(false));
    }

    @Test
    void aCodeIsFoundByItself() {
        assertEquals(List.of("43-4051.00"), found(words("43-4051.00")));
    }

    @Test
    void industryAndJobZoneNarrow() {
        var search = new OccupationSearch("", Optional.of(Industry.HEALTHCARE), Optional.of(5));

        assertTrue(found(search).size() > 5);
        found(search).forEach(code -> {
            var occupation = CATALOGUE.occupation(code).orElseThrow();
            assertTrue(occupation.industries().contains(Industry.HEALTHCARE));
            assertEquals(5, occupation.jobZone());
        });
    }

    @Test
    void noWordsFindEverything() {
        assertEquals(CATALOGUE.occupations().size(), found(words("")).size());
    }

    private static OccupationSearch words(String words) {
        return new OccupationSearch(words, Optional.empty(), Optional.empty());
    }

    private static List<String> found(OccupationSearch search) {
        return CATALOGUE.occupations().stream()
                .filter(search::finds)
                .sorted(Comparator.comparing(search::key))
                .map(Occupation::code)
                .toList();
    }
}
