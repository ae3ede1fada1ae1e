package io.careerplan.assessment.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;

/** The catalogues of organisations that have entries of their own: the last ones asked for, in memory. */
@ApplicationScoped
class OwnCatalogues {

    /** Organisations kept: the shared entries are the same objects, but what is worked out takes two megabytes each. */
    private static final int MOST = 20;

    private final StoredCatalogue stored;
    private final Map<String, Kept> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
            return size() > MOST;
        }
    };

    OwnCatalogues(StoredCatalogue stored) {
        this.stored = stored;
    }

    private record Kept(long shared, long own, Edition edition) {}

    /**
     * What the tenant sees.
     *
     * @param own revision of what it has of its own; 0 where it has nothing
     */
    Edition of(String tenant, Edition shared, long own) {
        return own == 0 || tenant.equals(SharedTenant.NAME) ? shared : merged(tenant, shared, own);
    }

    private synchronized Edition merged(String tenant, Edition shared, long own) {
        var present = kept.get(tenant);
        if (present == null || present.shared != shared.revision() || present.own != own) {
            var merged = shared.catalogue().with(stored.own(tenant));
            present = new Kept(shared.revision(), own, new Edition(merged, shared.revision() + own));
            kept.put(tenant, present);
        }
        return present.edition;
    }
}
