package io.careerplan.assessment.scale;

import io.careerplan.assessment.organisation.Organisations;
import io.careerplan.kit.access.AccessControl;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.audit.Audit;
import io.careerplan.kit.erasure.PersonTurns;
import io.careerplan.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Adds and retires an organisation's own scales. */
@ApplicationScoped
@Transactional
class OwnScales {

    private static final String TYPE = "skill-scale";

    private final OwnScaleRepository repository;
    private final ShippedScales shipped;
    private final ScaleSettings settings;
    private final Organisations organisations;
    private final PersonTurns turns;
    private final AccessControl access;
    private final Audit audit;
    private final Clock clock;

    OwnScales(
            OwnScaleRepository repository,
            ShippedScales shipped,
            ScaleSettings settings,
            Organisations organisations,
            PersonTurns turns,
            AccessControl access,
            Audit audit,
            Clock clock) {
        this.repository = repository;
        this.shipped = shipped;
        this.settings = settings;
        this.organisations = organisations;
        this.turns = turns;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** One at a time, so that a name is given once and many at once cannot come to more than there may be. */
    VersionedScale add(NewScale request) {
        access.requireTenantWide(Section.CATALOGUE, Verb.EDIT);
        organisations.home();
        turns.alone(TYPE);
        var scale = request.toScale();
        new ScaleCheck().check(scale);
        if (shipped.named(scale.name())
                .or(() -> repository.named(scale.name()).map(OwnScale::scale))
                .isPresent()) {
            throw Refusal.conflict("scale-name-taken", scale.name());
        }
        if (repository.count() >= settings.mostOfOrganisation()) {
            throw Refusal.conflict("too-many-scales", settings.mostOfOrganisation());
        }
        var added = new OwnScale(scale, clock.instant());
        repository.persistAndFlush(added);
        audit.record("scale-added", TYPE, added.id(), null, null, scale);
        return VersionedScale.of(added);
    }

    /** Shipped scales are nobody's to retire: they are as unknown here as those of others. */
    VersionedScale retire(String name) {
        access.requireTenantWide(Section.CATALOGUE, Verb.EDIT);
        var scale = repository.named(name).orElseThrow(Refusal::notFound);
        var before = ScaleView.of(scale);
        scale.retire(clock.instant());
        repository.flush();
        audit.record("scale-retired", TYPE, scale.id(), null, before, ScaleView.of(scale));
        return VersionedScale.of(scale);
    }
}
