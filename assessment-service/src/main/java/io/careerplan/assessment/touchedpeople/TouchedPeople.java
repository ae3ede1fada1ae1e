package io.careerplan.assessment.touchedpeople;

import io.careerplan.assessment.cataloguerelease.Releases;
import io.careerplan.assessment.releasereach.OccupationAims;
import io.careerplan.assessment.releasereach.OccupationAims.PersonAim;
import io.careerplan.kit.access.AccessControl;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.http.Cursors;
import io.careerplan.kit.http.PageOf;
import io.careerplan.kit.http.PageQuery;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Lists the aims of an organisation's people that a release touches. */
@ApplicationScoped
@Transactional
class TouchedPeople {

    private static final PersonAim BEFORE_ALL = new PersonAim(new UUID(0, 0), new UUID(0, 0));

    private final Releases releases;
    private final List<OccupationAims> aims;
    private final AccessControl access;
    private final Cursors cursors;

    TouchedPeople(Releases releases, @All List<OccupationAims> aims, AccessControl access, Cursors cursors) {
        this.releases = releases;
        this.aims = aims;
        this.access = access;
        this.cursors = cursors;
    }

    /** Of the caller's tenant, without those who left it. */
    PageOf<AimOfPerson> of(UUID release, PageQuery query) {
        access.requireTenantWide(Section.DIRECTORY, Verb.READ);
        var codes = releases.touched(release).keySet();
        var list = "touched " + release;
        var limit = query.limit();
        var after = query.cursorOf(cursors, list).map(TouchedPeople::position).orElse(BEFORE_ALL);
        var found = next(codes, after, limit + 1);
        var shown = found.subList(0, Math.min(limit, found.size()));
        var next = found.size() > limit ? cursors.sign(list, shown.getLast().key()) : null;
        return new PageOf<>(shown, next);
    }

    /** Every kind gives as many as are wanted, so that the first of all are among them. */
    private List<AimOfPerson> next(Collection<String> codes, PersonAim after, int wanted) {
        return aims.stream()
                .flatMap(kind -> found(kind, codes, after, wanted))
                .sorted(Comparator.comparing(AimOfPerson::key))
                .limit(wanted)
                .toList();
    }

    private static Stream<AimOfPerson> found(
            OccupationAims kind, Collection<String> codes, PersonAim after, int limit) {
        return kind.after(after, codes, limit).stream().map(aim -> AimOfPerson.of(kind.kind(), aim));
    }

    private static PersonAim position(String key) {
        var parts = key.split(" ", 2);
        return new PersonAim(UUID.fromString(parts[0]), UUID.fromString(parts[1]));
    }
}
