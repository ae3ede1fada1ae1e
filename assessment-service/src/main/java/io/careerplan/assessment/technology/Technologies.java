package io.careerplan.assessment.technology;

import io.careerplan.kit.Algorithm;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All technologies of one release and which occupation uses which. A release has 33,000 uses of 9,000 technologies, so they are
 * kept packed, one number each, and become records only when they are asked for. It never changes.
 */
@Algorithm
public final class Technologies {

    /** The data set that they are published in. */
    public static final String DATA_SET = "O*NET Technology Skills";

    /** Nothing is known of any occupation's technologies. */
    public static final Technologies NONE = of("", List.of());

    private final String release;
    private final PackedUses packed;

    private Technologies(String release, PackedUses packed) {
        this.release = release;
        this.packed = packed;
    }

    /**
     * What these rows say together.
     *
     * @param release of the data set; nothing for no rows
     * @throws IllegalArgumentException when the names of two technologies have the same id
     */
    public static Technologies of(String release, Collection<TechnologyRow> rows) {
        return new Technologies(rows.isEmpty() ? "" : release, new Packing(rows).packed());
    }

    /** Release of the data set; empty where there are none. */
    public String release() {
        return release;
    }

    public boolean isEmpty() {
        return packed.ids().isEmpty();
    }

    /** The technology of an id. */
    public Optional<Technology> find(String id) {
        var place = packed.place(id);
        return place < 0 ? Optional.empty() : Optional.of(packed.technology(place));
    }

    /** All of them, by id. */
    public List<Technology> all() {
        return new All(packed);
    }

    /** What an occupation uses: what is in demand first, then what is hot, and each by id; none where nothing is known. */
    public List<TechnologyUse> of(String occupation) {
        return Arrays.stream(packed.uses(occupation)).mapToObj(packed::use).toList();
    }

    /** Whether an occupation uses a technology. */
    public boolean uses(String occupation, String id) {
        var place = packed.place(id);
        return Arrays.stream(packed.uses(occupation)).anyMatch(use -> PackedUses.technologyOf(use) == place);
    }

    /** How many occupations a technology is in demand for. */
    public int demanding(String id) {
        var place = packed.place(id);
        return (int) packed.byOccupation().values().stream()
                .filter(uses -> Arrays.stream(uses).anyMatch(use -> PackedUses.isInDemand(use, place)))
                .count();
    }

    /** Codes of the occupations that anything is known of. */
    public Set<String> occupations() {
        return Collections.unmodifiableSet(packed.byOccupation().keySet());
    }

    /** Only what is known of these occupations. */
    public Technologies only(Collection<String> codes) {
        return codes.containsAll(occupations())
                ? this
                : of(
                        release,
                        rows().filter(row -> codes.contains(row.occupation())).toList());
    }

    /** Every row, by occupation. */
    public Stream<TechnologyRow> rows() {
        return occupations().stream().flatMap(code -> of(code).stream().map(use -> use.row(code)));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Technologies that && release.equals(that.release) && packed.isSameAs(that.packed);
    }

    @Override
    public int hashCode() {
        return packed.ids().hashCode();
    }

    /** Made one by one, when they are looked at. */
    private static final class All extends AbstractList<Technology> implements RandomAccess {

        private final PackedUses packed;

        All(PackedUses packed) {
            this.packed = packed;
        }

        @Override
        public Technology get(int place) {
            return packed.technology(place);
        }

        @Override
        public int size() {
            return packed.ids().size();
        }
    }
}
