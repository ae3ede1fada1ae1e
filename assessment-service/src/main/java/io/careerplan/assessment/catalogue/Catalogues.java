package io.careerplan.assessment.catalogue;

import io.careerplan.kit.problem.Refusal;
import io.careerplan.kit.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue that holds now for the tenant in hand, in memory: what all share, and behind it what the organisation has of
 * its own. Read again when another has been stored.
 */
@ApplicationScoped
public class Catalogues {

    private final StoredCatalogue stored;
    private final CurrentTenant tenant;
    private final OwnCatalogues own;
    private final long askAfterNanos;
    private volatile @Nullable Held held;

    Catalogues(StoredCatalogue stored, CurrentTenant tenant, OwnCatalogues own, CatalogueSettings settings) {
        this.stored = stored;
        this.tenant = tenant;
        this.own = own;
        this.askAfterNanos = settings.askForNewerEvery().toNanos();
    }

    private record Held(Catalogue catalogue, Map<String, Long> revisions, long askedAt) {

        long revision() {
            return revisions.getOrDefault(SharedTenant.NAME, 0L);
        }
    }

    /**
     * The present catalogue; the same object as long as it is the same catalogue.
     *
     * @throws Refusal 503 while none has been taken in yet
     */
    public Catalogue current() {
        return edition().catalogue();
    }

    /** The present catalogue together with its revision, as one. */
    public Edition edition() {
        var present = held();
        var shared = new Edition(present.catalogue, present.revision());
        return tenant.id()
                .map(id -> own.of(id, shared, present.revisions.getOrDefault(id, 0L)))
                .orElse(shared);
    }

    /** What all share, whoever asks. */
    Edition shared() {
        var present = held();
        return new Edition(present.catalogue, present.revision());
    }

    /** Rises with each catalogue that is taken in, and with each change of what the organisation has of its own. */
    public long revision() {
        return edition().revision();
    }

    /** Whoever has just changed something sees it from now on; other instances a little later. */
    public synchronized void look() {
        var present = held;
        if (present != null) {
            held = new Held(present.catalogue, present.revisions, System.nanoTime() - askAfterNanos);
        }
    }

    void onOwnChange(@Observes(during = TransactionPhase.AFTER_SUCCESS) OwnChange committed) {
        look();
    }

    private Held held() {
        var now = System.nanoTime();
        var present = held;
        return present != null && now - present.askedAt < askAfterNanos ? present : ask(now);
    }

    private synchronized Held ask(long now) {
        var present = held;
        var revisions = stored.revisions();
        if (!revisions.containsKey(SharedTenant.NAME)) {
            throw Refusal.unavailable();
        }
        var revision = revisions.getOrDefault(SharedTenant.NAME, 0L);
        var catalogue = present != null && present.revision() == revision ? present.catalogue : stored.read();
        var asked = new Held(catalogue, revisions, now);
        held = asked;
        return asked;
    }
}
