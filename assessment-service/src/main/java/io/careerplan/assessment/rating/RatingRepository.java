package io.careerplan.assessment.rating;

import io.careerplan.kit.database.Sql;
import io.careerplan.kit.database.TenantDatabase;
import io.careerplan.kit.http.Keyset;
import io.careerplan.kit.http.Slice;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The ratings of the tenant in hand, in the order in which they were given. */
@ApplicationScoped
class RatingRepository implements PanacheRepositoryBase<SkillRating, UUID> {

    private static final String OF_PERSON = "from SkillRating e where e.personId = :person";
    private static final String OF_SKILL = OF_PERSON + " and e.skillId = :skill";
    private static final String CUT_RATER = """
            update skill_rating r set rater_id = cut.rater_id, rater_erased = true
              from (select person_id, gen_random_uuid() as rater_id
                      from skill_rating where rater_id = ? group by person_id) cut
             where r.person_id = cut.person_id and r.rater_id = ?
            """;

    private final TenantDatabase database;

    RatingRepository(TenantDatabase database) {
        this.database = database;
    }

    List<SkillRating> ofPerson(UUID person) {
        return list("personId = ?1 order by id", person);
    }

    List<SkillRating> ofPerson(UUID person, Slice slice) {
        return find(
                        OF_PERSON + slice.and(Keyset.BY_ID_NEWEST_FIRST),
                        slice.with(Keyset.BY_ID_NEWEST_FIRST, Map.of("person", person)))
                .page(0, slice.fetch())
                .list();
    }

    List<SkillRating> ofSkill(UUID person, String skill, Slice slice) {
        return find(
                        OF_SKILL + slice.and(Keyset.BY_ID_NEWEST_FIRST),
                        slice.with(Keyset.BY_ID_NEWEST_FIRST, Map.of("person", person, "skill", skill)))
                .page(0, slice.fetch())
                .list();
    }

    List<SkillRating> ofSkill(UUID person, String skill) {
        return list("personId = ?1 and skillId = ?2 order by id", person, skill);
    }

    /** Ids of people who were rated, after this one, ascending. */
    List<UUID> peopleAfter(UUID after, int limit) {
        return find("select distinct e.personId from SkillRating e where e.personId > ?1 order by e.personId", after)
                .project(UUID.class)
                .page(0, limit)
                .list();
    }

    /** Cuts what ties ratings of others to their rater, so that they still count as one voice. */
    void cutRater(UUID rater) {
        database.call(Sql.of(CUT_RATER, rater, rater)::update);
    }
}
