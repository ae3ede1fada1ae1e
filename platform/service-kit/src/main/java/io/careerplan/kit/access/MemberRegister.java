package io.careerplan.kit.access;

import io.careerplan.events.PersonState;
import io.careerplan.kit.database.Sql;
import io.careerplan.kit.erasure.ErasedPeople;
import io.careerplan.kit.event.EventJson;
import io.careerplan.kit.problem.Refusal;
import io.careerplan.kit.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** The people of the tenant, as every service keeps them. */
@ApplicationScoped
public class MemberRegister {

    private static final String INSERT = """
            insert into member (tenant, id, version, external_id, subject, name, time_zone, locale, state)
            """;
    private static final String NEWER_STAYS = """
            on conflict (tenant, id) do update
               set version = excluded.version, external_id = excluded.external_id, subject = excluded.subject,
                   name = excluded.name, time_zone = excluded.time_zone, locale = excluded.locale,
                   state = excluded.state
             where member.version < excluded.version
            """;
    private static final String UPSERT = INSERT + " values (?, ?, ?, ?, ?, ?, ?, ?, ?) " + NEWER_STAYS;
    private static final String UPSERT_ALL = INSERT + """
            select ?, told.id, version, "externalId", subject, name, "timeZone", locale, "employmentState"
              from json_to_recordset(?::json) as told (id uuid, version bigint, "externalId" text, subject text,
                   name text, "timeZone" text, locale text, "employmentState" text)
             where not exists (select 1 from erased_person where tenant = ? and person_id = told.id)
             order by told.id
            """ + NEWER_STAYS;

    private final Session session;
    private final CurrentTenant tenant;
    private final ErasedPeople erased;

    MemberRegister(Session session, CurrentTenant tenant, ErasedPeople erased) {
        this.session = session;
        this.tenant = tenant;
        this.erased = erased;
    }

    /** Takes over a state of a person. False, and nothing happens, if it is not newer or the person was erased. */
    @Transactional
    public boolean apply(PersonState person) {
        if (erased.contains(person.id())) {
            return false;
        }
        Sql upsert = upsert(person);
        return session.doReturningWork(upsert::update) == 1;
    }

    /** Takes over states of many people at once, of each one that is newer than what is there and not erased. */
    @Transactional
    public void applyAll(List<PersonState> people) {
        Sql upsert = Sql.of(UPSERT_ALL, tenant.require(), EventJson.text(people), tenant.require());
        session.doReturningWork(upsert::update);
    }

    /** The person, if the tenant has them. */
    @Transactional
    public Optional<Member> find(UUID person) {
        return Optional.ofNullable(session.find(Member.class, person));
    }

    /** The person; 404 if the tenant does not have them. */
    @Transactional
    public Member require(UUID person) {
        return find(person).orElseThrow(Refusal::notFound);
    }

    /** Removes the person; what else is held about them is the business of the erasure. */
    @Transactional
    public void erase(UUID person) {
        session.createMutationQuery("delete from Member where id = :person")
                .setParameter("person", person)
                .executeUpdate();
    }

    private Sql upsert(PersonState person) {
        return Sql.of(
                UPSERT,
                tenant.require(),
                person.id(),
                person.version(),
                person.externalId(),
                person.subject(),
                person.name(),
                person.timeZone(),
                person.locale(),
                person.employmentState().name());
    }
}
