package io.careerplan.kit.access;

import io.careerplan.kit.database.Sql;
import io.careerplan.kit.tenancy.CurrentTenant;
import io.careerplan.kit.tenancy.FirstQuestion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Asks the database how a caller stands to a person: one indexed statement for caller, person and grant. */
@ApplicationScoped
class Standings {

    private static final String STANDING = """
            select c.id, c.state = 'LEFT', p.id is not null,
                   p.state = 'EMPLOYED' and exists (
                       select 1 from access_grant g
                        where g.tenant = asked.tenant and g.person_id = p.id and g.grantee_id = c.id
                          and not g.revoked and g.role = any (?::text[]) and ? = any (g.sections) and ? = any (g.verbs))
              from (select ? as tenant, ? as subject, ?::uuid as person) asked
              left join member c on c.tenant = asked.tenant and c.subject = asked.subject
              left join member p on p.tenant = asked.tenant and p.id = asked.person
             limit 2
            """;

    /**
     * What is asked.
     *
     * @param subject the caller's sign-in
     * @param person whom it is about
     * @param roles of the caller in which a grant would count
     */
    record Asked(String subject, UUID person, Set<Role> roles, Section section, Verb verb) {}

    private final FirstQuestion database;
    private final CurrentTenant tenant;

    Standings(FirstQuestion database, CurrentTenant tenant) {
        this.database = database;
        this.tenant = tenant;
    }

    /** How the caller stands to the person, as far as grants go, once the lock is taken. */
    @Transactional
    public Standing of(Asked asked, Optional<Sql> lock) {
        List<String> roles = asked.roles().stream().map(Role::name).toList();
        Sql question = Sql.of(
                STANDING,
                roles,
                asked.section().name(),
                asked.verb().name(),
                tenant.require(),
                asked.subject(),
                asked.person());
        List<Standing> standings = database.ask(lock, question, Standings::read);
        return standings.size() == 1 ? standings.getFirst() : Standing.UNKNOWN;
    }

    private static Standing read(ResultSet row) throws SQLException {
        return new Standing(row.getObject(1, UUID.class), row.getBoolean(2), row.getBoolean(3), row.getBoolean(4));
    }
}
