package io.careerplan.planning.revision;

import io.careerplan.kit.database.EntityRows;
import io.careerplan.kit.erasure.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The revisions of a person's plans, and their name on the changes they made to the plans of others. */
@ApplicationScoped
class RevisionPersonalData implements PersonalData {
    private final RevisionRepository revisions;
    private final EntityRows rows;

    RevisionPersonalData(RevisionRepository revisions, EntityRows rows) {
        this.rows = rows;
        this.revisions = revisions;
    }

    @Override
    public String name() {
        return "plan-revisions";
    }

    @Override
    public Object export(UUID personId) {
        return rows.of(PlanRevision.class, "personId = :person order by id", personId, RevisionView::from);
    }

    @Override
    public void erase(UUID personId) {
        revisions.forgetAuthor(personId);
        revisions.deleteOfPerson(personId);
    }
}
