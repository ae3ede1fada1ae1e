package io.careerplan.assessment.rating;

import io.careerplan.assessment.technology.Technology;
import io.careerplan.kit.database.Sql;
import io.careerplan.kit.database.TenantDatabase;
import io.careerplan.kit.http.Slice;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The ratings of the tenant in hand, in the order in which they were given. */
@ApplicationScoped
class RatingRepository implements PanacheRepositoryBase<SkillRating, UUID> {

    private static final String OF_PERSON = "from SkillRating e where e.personId = :person";
    private static final String OF_SKILL = OF_PERSON + " and e.skillId = :skill";
    private static final String TECHNOLOGIES = "select distinct e.skillId " + OF_PERSON + " and e.skillId like :ids";
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

    /** Ids of the technologies that the person was ever rated in. */
    Set<String> technologies(UUID person) {
        return find(TECHNOLOGIES, Map.of("person", person, "ids", Technology.BRANCH + "%"))
                .project(String.class)
                .stream()
                .collect(Collectors.toSet());
    }

    List<SkillRating> ofPerson(UUID person, Slice slice) {
        return slice.newestFirst(this::find, OF_PERSON, Map.of("person", person));
    }

    List<SkillRating> ofSkill(UUID person, String skill, Slice slice) {
        return slice.newestFirst(this::find, OF_SKILL, Map.of("person", person, "skill", skill));
    }

    List<SkillRating> ofSkill(UUID person, String skill) {
        return list("personId = ?1 and skillId = ?2 order by id", person, skill);
    }

    /** Cuts what ties ratings of others to their rater, so that they still count as one voice. */
    void cutRater(UUID rater) {
        database.call(Sql.of(CUT_RATER, rater, rater)::update);
    }
}
