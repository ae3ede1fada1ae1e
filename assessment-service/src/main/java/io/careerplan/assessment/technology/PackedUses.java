package io.careerplan.assessment.technology;

import io.careerplan.kit.Algorithm;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * How technologies and their uses are kept.
 *
 * @param ids of the technologies, ascending
 * @param names in the order of the ids
 * @param kinds which commodities each is of, in the order of the ids; the lists are shared
 * @param commodities by code
 * @param byOccupation uses by code, ascending: rank, place of the technology, place of the commodity, in one number
 */
@Algorithm
record PackedUses(
        List<String> ids,
        List<String> names,
        List<List<Commodity>> kinds,
        List<Commodity> commodities,
        Map<String, long[]> byOccupation) {

    private static final int BITS = 30;
    private static final long MASK = (1L << BITS) - 1;
    private static final long NOT_HOT = 1;
    private static final long NOT_IN_DEMAND = 2;
    private static final long[] NO_USES = {};

    /** The lowest comes first. */
    static long pack(boolean hot, boolean inDemand, int technology, int commodity) {
        var rank = (inDemand ? 0 : NOT_IN_DEMAND) + (hot ? 0 : NOT_HOT);
        return rank << (2 * BITS) | (long) technology << BITS | commodity;
    }

    static int technologyOf(long use) {
        return (int) (use >> BITS & MASK);
    }

    static boolean isInDemand(long use, int technology) {
        return technologyOf(use) == technology && (use >> (2 * BITS) & NOT_IN_DEMAND) == 0;
    }

    /** Negative for an id that there is not. */
    int place(String id) {
        return Collections.binarySearch(ids, id);
    }

    long[] uses(String occupation) {
        return byOccupation.getOrDefault(occupation, NO_USES);
    }

    Technology technology(int place) {
        return new Technology(ids.get(place), names.get(place), kinds.get(place));
    }

    TechnologyUse use(long use) {
        var rank = use >> (2 * BITS);
        var place = technologyOf(use);
        return new TechnologyUse(
                ids.get(place),
                names.get(place),
                commodities.get((int) (use & MASK)),
                (rank & NOT_HOT) == 0,
                (rank & NOT_IN_DEMAND) == 0);
    }

    boolean isSameAs(PackedUses other) {
        return names.equals(other.names)
                && commodities.equals(other.commodities)
                && byOccupation.keySet().equals(other.byOccupation.keySet())
                && byOccupation.keySet().stream().allMatch(code -> Arrays.equals(uses(code), other.uses(code)));
    }
}
