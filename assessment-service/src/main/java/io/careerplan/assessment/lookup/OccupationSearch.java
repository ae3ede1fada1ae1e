package io.careerplan.assessment.lookup;

import io.careerplan.assessment.catalogue.Occupation;
import io.careerplan.events.Industry;
import java.util.Optional;

/**
 * Which occupations are looked for.
 *
 * @param words parted by blanks, in any case; each has to be found
 * @param industry where they are found
 * @param jobZone preparation they need, 1 to 5
 */
record OccupationSearch(String words, Optional<Industry> industry, Optional<Integer> jobZone) {

    boolean finds(Occupation occupation) {
        return industry.map(occupation.industries()::contains).orElse(true)
                && jobZone.map(zone -> zone.equals(occupation.jobZone())).orElse(true)
                && contains(occupation.code() + " " + occupation.title() + " " + occupation.description());
    }

    /** Sorts those that say it in their title before the others, and each of the two by code. */
    String key(Occupation occupation) {
        return (contains(occupation.code() + " " + occupation.title()) ? "0 " : "1 ") + occupation.code();
    }

    private boolean contains(String text) {
        return Words.of(words).allIn(text);
    }
}
