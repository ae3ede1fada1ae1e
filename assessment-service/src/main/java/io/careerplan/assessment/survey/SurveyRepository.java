package io.careerplan.assessment.survey;

import io.careerplan.assessment.instrument.Instrument;
import io.careerplan.assessment.surveyanswer.ResponseDocument;
import io.careerplan.kit.http.Slice;
import io.careerplan.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** The responses of the people of the tenant in hand, in the order in which they were given. */
@ApplicationScoped
class SurveyRepository implements PanacheRepositoryBase<SurveyResponse, UUID> {

    private static final String OF_PERSON = "from SurveyResponse e where e.personId = :person";
    private static final String OF_INSTRUMENT = OF_PERSON + " and e.instrument = :instrument";
    private static final String SCORED = "personId = ?1 and instrument = ?2 and score is not null order by id desc";
    private static final String COMPARABLE =
            "personId = ?1 and instrument = ?2 and instrumentVersion = ?3 and score is not null order by id desc";

    /** The latest of each person, so that nobody counts more than once, however often they answer. */
    private static final String COMPLETE = """
            select e.personId, e.document from SurveyResponse e
             where e.instrument = :instrument and e.instrumentVersion = :version and e.complete = true
               and e.answeredAt < :before
               and not exists (select 1 from SurveyResponse later
                                where later.personId = e.personId and later.instrument = :instrument
                                  and later.instrumentVersion = :version and later.complete = true
                                  and later.answeredAt < :before and later.id > e.id)
             order by e.id desc""";

    private final Session session;

    SurveyRepository(Session session) {
        this.session = session;
    }

    /** Who answered, and what. */
    record Answered(UUID person, ResponseDocument document) {}

    SurveyResponse require(UUID person, UUID id) {
        return find("id = ?1 and personId = ?2", id, person)
                .firstResultOptional()
                .orElseThrow(Refusal::notFound);
    }

    List<SurveyResponse> ofPerson(UUID person, Slice slice) {
        return page(OF_PERSON, Map.of("person", person), slice);
    }

    List<SurveyResponse> ofInstrument(UUID person, String instrument, Slice slice) {
        return page(OF_INSTRUMENT, Map.of("person", person, "instrument", instrument), slice);
    }

    private List<SurveyResponse> page(String from, Map<String, Object> named, Slice slice) {
        return slice.newestFirst(this::find, from, named);
    }

    /** The latest response to any version of the instrument that has a score. */
    Optional<SurveyResponse> latestScored(UUID person, String instrument) {
        return find(SCORED, person, instrument).firstResultOptional();
    }

    /** The latest responses to any version of the instrument that have a score, newest first. */
    List<SurveyResponse> latestScored(UUID person, String instrument, int atMost) {
        return find(SCORED, person, instrument).page(0, atMost).list();
    }

    /** The latest response to this version of the instrument that has a score. */
    Optional<SurveyResponse> latestComparable(UUID person, Instrument asked) {
        return find(COMPARABLE, person, asked.id(), asked.version()).firstResultOptional();
    }

    /** Those of these responses that are the person's and have a score. */
    List<SurveyResponse> scored(UUID person, Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : list("personId = ?1 and id in ?2 and score is not null order by id", person, ids);
    }

    /** All that have a score, in the order in which they were given. */
    List<SurveyResponse> scored(UUID person) {
        return list("personId = ?1 and score is not null order by id", person);
    }

    boolean hasScore(UUID person) {
        return find("personId = ?1 and score is not null", person)
                .firstResultOptional()
                .isPresent();
    }

    /** The latest response of each person of the organisation in which every item was answered, as it stood then. */
    List<Answered> complete(Instrument asked, Instant before, int limit) {
        return session.createSelectionQuery(COMPLETE, Answered.class)
                .setParameter("instrument", asked.id())
                .setParameter("version", asked.version())
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList();
    }
}
