package io.careerplan.assessment.owncatalogue;

import io.careerplan.assessment.catalogue.Catalogue;
import io.careerplan.assessment.catalogue.CataloguePublication;
import io.careerplan.assessment.catalogue.Occupation;
import io.careerplan.assessment.catalogue.Own;
import io.careerplan.assessment.catalogue.OwnShelf;
import io.careerplan.events.Event;
import io.careerplan.kit.audit.Audit;
import io.careerplan.kit.outbox.Outbox;
import io.careerplan.kit.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What every change of an own entry leaves behind: its events and its line in the trail. */
@ApplicationScoped
class OwnTrail {

    private final OwnShelf shelf;
    private final CataloguePublication publication;
    private final Outbox outbox;
    private final Audit audit;
    private final CurrentTenant tenant;

    OwnTrail(OwnShelf shelf, CataloguePublication publication, Outbox outbox, Audit audit, CurrentTenant tenant) {
        this.shelf = shelf;
        this.publication = publication;
        this.outbox = outbox;
        this.audit = audit;
        this.tenant = tenant;
    }

    /** Tells of an occupation that is there, new or changed, and with it what follows. */
    void published(Own<Occupation> own, @Nullable Object before, List<Event> following) {
        record(
                before == null ? "occupation-added" : "occupation-changed",
                "occupation",
                own.body().code(),
                before,
                own);
        tell(published(shelf.catalogue(), own), following);
    }

    /** Tells of an occupation that is no longer there, and with it what follows. */
    void retired(Own<Occupation> own, List<Event> following) {
        record("occupation-retired", "occupation", own.body().code(), own.body(), null);
        tell(publication.retired(shelf.catalogue(), own.body(), own.version()), following);
    }

    private void tell(Event first, List<Event> following) {
        outbox.appendAll(Stream.concat(Stream.of(first), following.stream()).toList());
    }

    /** Says what is near to occupations as of their versions. */
    void publish(Catalogue catalogue, List<Own<Occupation>> all) {
        outbox.appendAll(all.stream().map(own -> published(catalogue, own)).toList());
    }

    private Event published(Catalogue catalogue, Own<Occupation> own) {
        return publication.published(catalogue, own.body(), own.version());
    }

    /** The trail names things by UUID; that of an entry follows from its kind, its tenant and its code. */
    void record(String action, String type, String code, @Nullable Object before, @Nullable Object after) {
        var name = (type + "/" + tenant.require() + "/" + code).getBytes(StandardCharsets.UTF_8);
        audit.record(action, type, UUID.nameUUIDFromBytes(name), null, before, after);
    }
}
