package io.careerplan.assessment.owncatalogue;

import io.careerplan.assessment.catalogue.Occupation;
import io.careerplan.assessment.catalogue.Own;
import io.careerplan.assessment.catalogue.OwnShelf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Predicate;

/**
 * Says own occupations again because something beside them changed: skills, or the shared occupations nearest to them. Each
 * gets a higher version, for under one version nothing else may ever be said.
 */
@ApplicationScoped
class OwnRetelling {

    private final OwnShelf shelf;
    private final OwnTrail trail;

    OwnRetelling(OwnShelf shelf, OwnTrail trail) {
        this.shelf = shelf;
        this.trail = trail;
    }

    /** All of the tenant in hand. */
    @Transactional
    void ofAll() {
        shelf.takeTurn();
        retell(each -> true);
    }

    /** Those that ask a skill. */
    @Transactional
    void ofThoseAsking(String skillId) {
        retell(each -> each.requirement(skillId).isPresent());
    }

    private void retell(Predicate<Occupation> wanted) {
        var retold = shelf.occupations().values().stream()
                .filter(own -> wanted.test(own.body()))
                .map(own -> new Own<>(own.body(), own.version() + 1))
                .toList();
        retold.forEach(shelf::put);
        trail.publish(shelf.catalogue(), retold);
    }
}
