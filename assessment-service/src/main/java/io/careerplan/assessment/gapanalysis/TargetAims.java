package io.careerplan.assessment.gapanalysis;

import io.careerplan.assessment.releasereach.AimKind;
import io.careerplan.assessment.releasereach.AimQueries;
import io.careerplan.assessment.releasereach.OccupationAims;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Targets of gap analyses: an occupation counts once a person, in the newest analysis that names it. */
@ApplicationScoped
class TargetAims implements OccupationAims {

    private static final String TARGETS = """
             from gap_analysis a cross join lateral jsonb_array_elements(a.summary -> 'targets') as target
             where a.tenant = ? and target ->> 'occupation' = any (?)""";
    private static final String OF_PERSON =
            "select distinct on (occupation) a.id, target ->> 'occupation' as occupation " + TARGETS
                    + " and a.person_id = ? order by occupation, a.id desc";
    /** Nobody before the last person is read again. */
    private static final String AFTER =
            "select distinct person_id, id from (select distinct on (a.person_id, target ->> 'occupation') a.person_id, a.id "
                    + TARGETS
                    + AimQueries.OF_EMPLOYED
                    + " and a.person_id >= ? order by a.person_id, target ->> 'occupation', a.id desc) as newest"
                    + " where (person_id, id) > (?, ?) order by person_id, id limit ?";

    private static final String COUNT = """
            select count(distinct (a.person_id, target ->> 'occupation')) as aims,
                   count(distinct a.person_id) as people
            """ + TARGETS + AimQueries.OF_EMPLOYED;

    private final AimQueries queries;

    TargetAims(AimQueries queries) {
        this.queries = queries;
    }

    @Override
    public AimKind kind() {
        return AimKind.GAP_ANALYSIS;
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
