package io.careerplan.assessment.releasereach;

import io.careerplan.assessment.cataloguerelease.Releases;
import io.careerplan.assessment.releasereach.PersonalReach.TouchedAim;
import io.careerplan.assessment.releasereach.ReleaseReach.AimsTouched;
import io.careerplan.kit.access.AccessControl;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Tells which aims a release touches: a person theirs, operators how many in their tenant. */
@ApplicationScoped
@Transactional
class Reach {

    private final Releases releases;
    private final List<OccupationAims> aims;
    private final AccessControl access;

    Reach(Releases releases, @All List<OccupationAims> aims, AccessControl access) {
        this.releases = releases;
        this.aims =
                aims.stream().sorted(Comparator.comparing(OccupationAims::kind)).toList();
        this.access = access;
    }

    /** In the tenant of the caller. */
    ReleaseReach inTenant(UUID release) {
        access.requireTenantWide(Section.OPERATIONS, Verb.READ);
        var touched = releases.touched(release);
        var counts = aims.stream()
                .map(each -> counted(each, each.count(touched.keySet())))
                .toList();
        return new ReleaseReach(release, touched.size(), counts);
    }

    /** Goals and gaps are opened apart, and this tells of both. */
    PersonalReach of(UUID person, UUID release) {
        access.require(person, Section.GOALS, Verb.READ);
        access.require(person, Section.SKILLS, Verb.READ);
        var touched = releases.touched(release);
        var found = aims.stream()
                .flatMap(kind -> kind.of(person, touched.keySet()).stream()
                        .flatMap(aim -> Optional.ofNullable(touched.get(aim.occupation()))
                                .map(change -> new TouchedAim(kind.kind(), aim.id(), change))
                                .stream()))
                .toList();
        return new PersonalReach(person, release, found);
    }

    private static AimsTouched counted(OccupationAims kind, OccupationAims.AimCount count) {
        return new AimsTouched(kind.kind(), count.aims(), count.people());
    }
}
