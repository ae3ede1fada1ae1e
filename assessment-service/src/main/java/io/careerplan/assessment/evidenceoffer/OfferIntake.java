package io.careerplan.assessment.evidenceoffer;

import io.careerplan.events.MilestoneCompleted;
import io.careerplan.kit.database.Sql;
import io.careerplan.kit.database.TenantDatabase;
import io.careerplan.kit.event.EventJson;
import io.careerplan.kit.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Makes offers of what tracking tells; runs in the transaction of the event. */
@ApplicationScoped
class OfferIntake {

    /** One offer a milestone, however often and under whatever id it is told; one that ratings name was taken. */
    private static final String OFFER = """
            insert into evidence_offer (tenant, id, version, person_id, plan_id, milestone_id, title, reached_at,
                                        evidence, skill_ids, state, answered_at)
            select p.tenant, ?, case when r.rated_at is null then 0 else 1 end, p.id, ?, ?, ?, ?, ?::jsonb, ?::jsonb,
                   case when r.rated_at is null then 'OPEN' else 'TAKEN' end, r.rated_at
              from person p
             cross join (select min(rated_at) as rated_at from skill_rating
                          where tenant = ? and person_id = ? and offer_id = ?) r
             where p.tenant = ? and p.id = ?
                on conflict (tenant, plan_id, milestone_id) do nothing""";

    private final TenantDatabase database;
    private final CurrentTenant tenant;

    OfferIntake(TenantDatabase database, CurrentTenant tenant) {
        this.database = database;
        this.tenant = tenant;
    }

    /** A milestone without evidence, and one of which nobody knows the skills, leave nothing to rate. */
    void note(MilestoneCompleted reached) {
        var skills = Objects.requireNonNullElse(reached.skillIds(), List.<String>of());
        if (!reached.evidence().isEmpty() && !skills.isEmpty()) {
            offer(OfferId.of(reached), reached, skills);
        }
    }

    private void offer(UUID id, MilestoneCompleted reached, List<String> skills) {
        var person = reached.personId();
        var of = tenant.require();
        var offer = Sql.of(
                OFFER,
                id,
                reached.planId(),
                reached.milestoneId(),
                Objects.requireNonNullElse(reached.title(), reached.milestoneId()),
                reached.at(),
                EventJson.text(reached.evidence()),
                EventJson.text(skills),
                of,
                person,
                id,
                of,
                person);
        database.call(offer::update);
    }
}
