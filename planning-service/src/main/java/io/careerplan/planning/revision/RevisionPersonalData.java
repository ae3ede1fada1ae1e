package io.careerplan.planning.revision;

import io.careerplan.kit.erasure.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The revisions of a person's plans, and their name on the changes they made to the plans of others. */
@ApplicationScoped
class RevisionPersonalData implements PersonalData {
    private final RevisionRepository revisions;

    RevisionPersonalData(RevisionRepository revisions) {
        this.revisions = revisions;
    }

    @Override
    public String name() {
        return "plan-revisions";
    }

    @Override
    public Object export(UUID personId) {
        return revisions.ofPerson(personId).stream().map(RevisionView::from).toList();
    }

    @Override
    public void erase(UUID personId) {
        revisions.forgetAuthor(personId);
        revisions.deleteOfPerson(personId);
    }
}
