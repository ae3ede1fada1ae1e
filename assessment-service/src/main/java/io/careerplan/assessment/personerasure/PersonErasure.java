package io.careerplan.assessment.personerasure;

import io.careerplan.assessment.person.Directory;
import io.careerplan.kit.access.AccessControl;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.audit.Audit;
import io.careerplan.kit.erasure.Erasure;
import io.careerplan.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Forgets a person here, at once, and tells the other services to. */
@ApplicationScoped
class PersonErasure {

    private final Directory directory;
    private final AccessControl access;
    private final Erasure erasure;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    PersonErasure(Directory directory, AccessControl access, Erasure erasure, Outbox outbox, Audit audit, Clock clock) {
        this.directory = directory;
        this.access = access;
        this.erasure = erasure;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    ErasureView erase(UUID id) {
        access.require(id, Section.PERSONAL_DATA, Verb.EDIT);
        var event = directory.erased(id, clock.instant());
        // Before, so that erasure cuts the person from this entry too.
        audit.record("person-erased", "person", id, id, null, null);
        erasure.erase(id, event.erasedAt());
        // After, because erasure clears whatever the outbox held about the person.
        outbox.append(event);
        return new ErasureView(id, event.erasedAt());
    }
}
