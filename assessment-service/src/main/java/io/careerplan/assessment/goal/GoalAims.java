package io.careerplan.assessment.goal;

import io.careerplan.assessment.releasereach.AimKind;
import io.careerplan.assessment.releasereach.AimQueries;
import io.careerplan.assessment.releasereach.OccupationAims;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Goals that name an occupation, and are pursued still. */
@ApplicationScoped
class GoalAims implements OccupationAims {

    private static final String AT = """
             from goal where tenant = ? and document -> 'details' ->> 'occupation' = any (?)
              and document -> 'details' ->> 'status' = 'OPEN'""";
    private static final String OF_PERSON = "select id, document -> 'details' ->> 'occupation' as occupation " + AT
            + " and person_id = ? order by id desc";
    private static final String AFTER = "select person_id, id " + AT + AimQueries.OF_EMPLOYED
            + " and person_id >= ? and (person_id, id) > (?, ?) order by person_id, id limit ?";
    private static final String COUNT =
            "select count(*) as aims, count(distinct person_id) as people " + AT + AimQueries.OF_EMPLOYED;

    private final AimQueries queries;

    GoalAims(AimQueries queries) {
        this.queries = queries;
    }

    @Override
    public AimKind kind() {
        return AimKind.GOAL;
    }

    @Override
    public List<Aim> of(UUID person, Collection<String> codes) {
        return queries.of(OF_PERSON, person, codes);
    }

    @Override
    public List<PersonAim> after(PersonAim last, Collection<String> codes, int limit) {
        return queries.after(AFTER, last, codes, limit);
    }

    @Override
    public AimCount count(Collection<String> codes) {
        return queries.count(COUNT, codes);
    }
}
