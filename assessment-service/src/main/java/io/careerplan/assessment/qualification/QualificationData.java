package io.careerplan.assessment.qualification;

import io.careerplan.kit.database.EntityRows;
import io.careerplan.kit.erasure.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Qualifications, to be handed out and to be forgotten. */
@ApplicationScoped
class QualificationData implements PersonalData {

    private final QualificationRepository repository;
    private final EntityRows rows;

    QualificationData(QualificationRepository repository, EntityRows rows) {
        this.repository = repository;
        this.rows = rows;
    }

    @Override
    public String name() {
        return "qualifications";
    }

    @Override
    public Object export(UUID personId) {
        return rows.of(Qualification.class, "personId = :person order by id", personId, QualificationView::from);
    }

    @Override
    public void erase(UUID personId) {
        repository.delete("personId", personId);
    }
}
