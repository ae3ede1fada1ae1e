package io.careerplan.assessment.catalogue;

import io.careerplan.assessment.catalogue.CatalogueRows.Kind;
import io.careerplan.assessment.catalogue.CatalogueRows.Stored;
import io.careerplan.events.Event;
import io.careerplan.kit.outbox.Outbox;
import io.careerplan.kit.tenancy.TenantScope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** Takes in a whole catalogue in place of the present one and publishes it: everything, or nothing. */
@ApplicationScoped
public class CatalogueIntake {

    /**
     * Seconds that taking in a catalogue may last: it happens once, at start, and must come to its end on a machine so busy
     * that the usual minute is too short; else the service would try again for ever.
     */
    private static final int LONGEST = 1_200;

    private final CatalogueRows rows;
    private final CataloguePublication publication;
    private final TenantScope scope;
    private final Outbox outbox;

    CatalogueIntake(CatalogueRows rows, CataloguePublication publication, TenantScope scope, Outbox outbox) {
        this.rows = rows;
        this.publication = publication;
        this.scope = scope;
        this.outbox = outbox;
    }

    /**
     * Takes in the catalogue unless the last one had the same fingerprint. Instances that do so at once take turns.
     *
     * @return whether there was something to do
     */
    public boolean take(String fingerprint, Supplier<Catalogue> catalogue) {
        return scope.call(
                SharedTenant.NAME,
                () -> QuarkusTransaction.requiringNew().timeout(LONGEST).call(() -> {
                    rows.takeTurn();
                    if (rows.fingerprint().filter(fingerprint::equals).isPresent()) {
                        return false;
                    }
                    replace(catalogue.get());
                    rows.advance(fingerprint);
                    return true;
                }));
    }

    /** Whatever changed may change what is nearest to all others, so everything is a new version. */
    private void replace(Catalogue catalogue) {
        rows.putSkills(List.copyOf(catalogue.skills()));
        var occupations = put(Kind.OCCUPATION, keyed(catalogue.occupations(), Occupation::code));
        var resources = put(Kind.RESOURCE, keyed(catalogue.resources(), LearningResource::id));
        say(publication.occupations(catalogue, occupations));
        say(publication.resources(resources));
    }

    private <T> Map<String, Stored<T>> put(Kind<T> kind, Map<String, T> wanted) {
        var before = rows.all(kind);
        var after = new TreeMap<String, Stored<T>>();
        before.forEach((key, row) -> {
            if (!row.retired() && !wanted.containsKey(key)) {
                after.put(key, new Stored<>(row.body(), row.version() + 1, true));
            }
        });
        wanted.forEach((key, body) -> {
            var version = before.containsKey(key) ? before.get(key).version() + 1 : 0;
            after.put(key, new Stored<>(body, version, false));
        });
        after.forEach((key, row) -> rows.put(kind, key, row));
        return after;
    }

    private void say(List<? extends Event> events) {
        events.forEach(outbox::append);
    }

    private static <T> Map<String, T> keyed(Iterable<T> all, Function<T, String> key) {
        var keyed = new TreeMap<String, T>();
        all.forEach(each -> keyed.put(key.apply(each), each));
        return keyed;
    }
}
