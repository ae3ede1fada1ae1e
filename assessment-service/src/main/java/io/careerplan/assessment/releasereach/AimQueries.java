package io.careerplan.assessment.releasereach;

import io.careerplan.assessment.releasereach.OccupationAims.Aim;
import io.careerplan.assessment.releasereach.OccupationAims.AimCount;
import io.careerplan.assessment.releasereach.OccupationAims.PersonAim;
import io.careerplan.kit.database.Sql;
import io.careerplan.kit.database.TenantDatabase;
import io.careerplan.kit.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Asks a feature's own table for what in it aims at occupations. */
@ApplicationScoped
public class AimQueries {

    /** Goes on with a condition on rows that have a {@code person_id}: whoever left aims at nothing here any more. */
    public static final String OF_EMPLOYED =
            " and (tenant, person_id) in (select tenant, id from person where employment_state = 'EMPLOYED')";

    private final TenantDatabase database;
    private final CurrentTenant tenant;

    AimQueries(TenantDatabase database, CurrentTenant tenant) {
        this.database = database;
        this.tenant = tenant;
    }

    /**
     * A person's aims at these occupations.
     *
     * @param sql selects {@code id} and {@code occupation} by tenant, codes and person, in this order
     */
    public List<Aim> of(String sql, UUID person, Collection<String> codes) {
        var question = Sql.of(sql, tenant.require(), List.copyOf(codes), person);
        return codes.isEmpty()
                ? List.of()
                : database.call(connection -> question.list(
                        connection, row -> new Aim(row.getObject("id", UUID.class), row.getString("occupation"))));
    }

    /**
     * Everybody's aims at these occupations, a page of them.
     *
     * @param sql selects {@code person_id} and {@code id} by tenant, codes, the last person twice, last id and limit, in this order
     */
    public List<PersonAim> after(String sql, PersonAim last, Collection<String> codes, int limit) {
        var question =
                Sql.of(sql, tenant.require(), List.copyOf(codes), last.person(), last.person(), last.id(), limit);
        return codes.isEmpty()
                ? List.of()
                : database.call(connection -> question.list(
                        connection,
                        row -> new PersonAim(row.getObject("person_id", UUID.class), row.getObject("id", UUID.class))));
    }

    /**
     * How many aims at these occupations there are, of how many people.
     *
     * @param sql selects {@code aims} and {@code people} by tenant and codes, in this order
     */
    public AimCount count(String sql, Collection<String> codes) {
        var question = Sql.of(sql, tenant.require(), List.copyOf(codes));
        return codes.isEmpty()
                ? new AimCount(0, 0)
                : database.call(connection -> question.first(
                                connection, row -> new AimCount(row.getLong("aims"), row.getLong("people"))))
                        .orElseThrow();
    }
}
