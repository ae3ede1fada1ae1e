package io.careerplan.kit.access;

import io.careerplan.kit.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** Asks the database how a caller stands to a person: one indexed statement for caller, person and grant. */
@ApplicationScoped
class Standings {

    private static final String STANDING = """
            select c.id, c.state = 'LEFT', p.id is not null,
                   p.state = 'EMPLOYED' and exists (
                       select 1 from access_grant g
                        where g.tenant = asked.tenant and g.person_id = p.id and g.grantee_id = c.id
                          and not g.revoked and g.role = any (?) and ? = any (g.sections) and ? = any (g.verbs))
              from (select ? as tenant, ? as subject, ?::uuid as person) asked
              left join member c on c.tenant = asked.tenant and c.subject = asked.subject
              left join member p on p.tenant = asked.tenant and p.id = asked.person
             limit 2
            """;

    private static final String PERSON = """
            select id from member where tenant = ? and subject = ? and state = 'EMPLOYED' limit 2
            """;

    private final Session session;
    private final CurrentTenant tenant;

    Standings(Session session, CurrentTenant tenant) {
        this.session = session;
        this.tenant = tenant;
    }

    /** The employed person a sign-in is bound to. */
    @Transactional
    public Optional<UUID> personOf(String subject) {
        return session.doReturningWork(connection -> {
            try (var statement = connection.prepareStatement(PERSON)) {
                statement.setString(1, tenant.require());
                statement.setString(2, subject);
                try (ResultSet row = statement.executeQuery()) {
                    return onlyId(row);
                }
            }
        });
    }

    /** How the caller stands to the person, as far as grants in these roles for this section and verb go. */
    @Transactional
    public Standing of(String subject, UUID person, Set<Role> roles, Section section, Verb verb) {
        return session.doReturningWork(connection -> {
            try (var statement = connection.prepareStatement(STANDING)) {
                statement.setArray(1, names(connection, roles));
                statement.setString(2, section.name());
                statement.setString(3, verb.name());
                statement.setString(4, tenant.require());
                statement.setString(5, subject);
                statement.setObject(6, person);
                try (ResultSet row = statement.executeQuery()) {
                    return only(row);
                }
            }
        });
    }

    private static java.sql.Array names(Connection connection, Set<Role> roles) throws SQLException {
        return connection.createArrayOf("text", roles.stream().map(Role::name).toArray());
    }

    /** Two people bound to one sign-in, as can be while an erasure is on its way, is nobody. */
    private static Standing only(ResultSet row) throws SQLException {
        if (!row.next()) {
            return Standing.UNKNOWN;
        }
        var standing =
                new Standing(row.getObject(1, UUID.class), row.getBoolean(2), row.getBoolean(3), row.getBoolean(4));
        return row.next() ? Standing.UNKNOWN : standing;
    }

    private static Optional<UUID> onlyId(ResultSet row) throws SQLException {
        if (!row.next()) {
            return Optional.empty();
        }
        UUID id = row.getObject(1, UUID.class);
        return row.next() ? Optional.empty() : Optional.of(id);
    }
}
