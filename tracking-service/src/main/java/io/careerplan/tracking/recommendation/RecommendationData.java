package io.careerplan.tracking.recommendation;

import io.careerplan.kit.database.EntityRows;
import io.careerplan.kit.erasure.PersonalData;
import io.careerplan.tracking.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** The recommendations a person was given. */
@ApplicationScoped
class RecommendationData implements PersonalData {

    private final Session session;
    private final EntityRows rows;

    RecommendationData(Session session, EntityRows rows) {
        this.rows = rows;
        this.session = session;
    }

    @Override
    public String name() {
        return "recommendations";
    }

    @Override
    public Object export(UUID personId) {
        Texts texts = Texts.in(List.of());
        return rows.of(
                Recommendation.class,
                "personId = :person order by id",
                personId,
                made -> RecommendationView.of(made, texts));
    }

    @Override
    public void erase(UUID personId) {
        session.createMutationQuery("delete from Recommendation where personId = :person")
                .setParameter("person", personId)
                .executeUpdate();
    }
}
