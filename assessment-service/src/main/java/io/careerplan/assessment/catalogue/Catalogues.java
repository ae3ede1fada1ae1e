package io.careerplan.assessment.catalogue;

import io.careerplan.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** The catalogue that holds now, in memory; read again when another has been stored. */
@ApplicationScoped
public class Catalogues {

    private final StoredCatalogue stored;
    private final long askAfterNanos;
    private volatile @Nullable Held held;

    Catalogues(StoredCatalogue stored, CatalogueSettings settings) {
        this.stored = stored;
        this.askAfterNanos = settings.askForNewerEvery().toNanos();
    }

    private record Held(Catalogue catalogue, long revision, long askedAt) {}

    /**
     * The present catalogue; the same object as long as it is the same catalogue.
     *
     * @throws Refusal 503 while none has been taken in yet
     */
    public Catalogue current() {
        return held().catalogue;
    }

    /** The present catalogue together with its revision, as one. */
    public Edition edition() {
        var present = held();
        return new Edition(present.catalogue, present.revision);
    }

    /** Rises with each catalogue that is taken in. */
    public long revision() {
        return held().revision;
    }

    private Held held() {
        var now = System.nanoTime();
        var present = held;
        return present != null && now - present.askedAt < askAfterNanos ? present : ask(now);
    }

    private synchronized Held ask(long now) {
        var present = held;
        var revision = stored.revision().orElseThrow(Refusal::unavailable);
        var catalogue = present != null && present.revision == revision ? present.catalogue : stored.read();
        var asked = new Held(catalogue, revision, now);
        held = asked;
        return asked;
    }
}
