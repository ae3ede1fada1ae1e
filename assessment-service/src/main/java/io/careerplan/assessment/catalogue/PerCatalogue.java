package io.careerplan.assessment.catalogue;

import java.util.function.Function;

/** Something that is worked out from a catalogue once, and kept exactly as long as the catalogue is. */
public final class PerCatalogue<V> {

    private final Function<Catalogue, V> work;

    /** How it is worked out. */
    public PerCatalogue(Function<Catalogue, V> work) {
        this.work = work;
    }

    /** The same object whenever it is asked for with the same catalogue. */
    public V of(Catalogue catalogue) {
        return catalogue.worked(this);
    }

    V workOut(Catalogue catalogue) {
        return work.apply(catalogue);
    }
}
