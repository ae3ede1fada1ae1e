package io.careerplan.assessment.catalogue;

import io.careerplan.assessment.catalogue.CatalogueRows.Kind;
import io.careerplan.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Puts one catalogue in the place of another, row by row, and says what is new. An occupation is told with those nearest to
 * it, so it is new as well when one of those is.
 */
@ApplicationScoped
class CatalogueReplacement {

    private final CatalogueRows rows;
    private final CataloguePublication publication;
    private final Outbox outbox;

    CatalogueReplacement(CatalogueRows rows, CataloguePublication publication, Outbox outbox) {
        this.rows = rows;
        this.publication = publication;
        this.outbox = outbox;
    }

    /**
     * What is stored, read once.
     *
     * @param occupations also retired ones, by code
     * @param resources also retired ones, by id
     * @param catalogue what of it is not retired
     */
    record Present(
            Map<String, Stored<Occupation>> occupations,
            Map<String, Stored<LearningResource>> resources,
            Catalogue catalogue) {}

    Present present() {
        var occupations = rows.all(Kind.OCCUPATION);
        var resources = rows.all(Kind.RESOURCE);
        var catalogue = new Catalogue(
                Stored.held(occupations.values()), rows.skills(), Stored.held(resources.values()), rows.technologies());
        return new Present(occupations, resources, catalogue);
    }

    /** Makes this one hold in place of the present one. Technologies lie beside the occupations: of them nothing is told. */
    void replace(Present present, Catalogue wanted) {
        var telling = new Telling(publication, present.catalogue, wanted);
        rows.putSkills(List.copyOf(wanted.skills()));
        if (!wanted.technologies().equals(present.catalogue.technologies())) {
            rows.putTechnologies(wanted.technologies());
        }
        var changed = put(
                Kind.OCCUPATION,
                present.occupations,
                keyed(wanted.occupations(), Occupation::code),
                (code, body) -> telling.isSame(body));
        var resourcesChanged = put(
                Kind.RESOURCE, present.resources, keyed(wanted.resources(), LearningResource::id), (id, body) -> true);
        var near = telling.nearest(changed.keySet());
        outbox.appendAll(
                publication.keys(changed.keySet(), resourcesChanged.keySet()),
                Stream.concat(publication.occupations(wanted, changed, near), publication.resources(resourcesChanged)));
    }

    private <T> Map<String, Stored<T>> put(
            Kind<T> kind, Map<String, Stored<T>> before, Map<String, T> wanted, BiPredicate<String, T> saysTheSame) {
        var after = new TreeMap<String, Stored<T>>();
        before.forEach((key, row) -> {
            if (!row.retired() && !wanted.containsKey(key)) {
                after.put(key, new Stored<>(row.body(), row.version() + 1, true));
            }
        });
        wanted.forEach((key, body) -> {
            var row = before.get(key);
            if (row == null) {
                after.put(key, new Stored<>(body, 0, false));
            } else if (row.retired() || !row.body().equals(body) || !saysTheSame.test(key, body)) {
                after.put(key, new Stored<>(body, row.version() + 1, false));
            }
        });
        after.forEach((key, row) -> rows.put(kind, key, row));
        return after;
    }

    private static <T> Map<String, T> keyed(Iterable<T> all, Function<T, String> key) {
        var keyed = new TreeMap<String, T>();
        all.forEach(each -> keyed.put(key.apply(each), each));
        return keyed;
    }
}
