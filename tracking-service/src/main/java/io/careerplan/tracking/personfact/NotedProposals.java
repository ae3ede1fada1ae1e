package io.careerplan.tracking.personfact;

import io.careerplan.events.OptionKind;
import io.careerplan.events.ProposalOption;
import io.careerplan.events.ProposalState;
import io.careerplan.events.ProposalStatus;
import io.careerplan.kit.database.Sql;
import io.careerplan.kit.database.TenantDatabase;
import io.careerplan.kit.inbox.VersionGuard;
import io.careerplan.kit.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The proposals of planning, and which of them wait for a decision. Read and written in the running transaction. */
@ApplicationScoped
public class NotedProposals {

    private static final String PUT = """
            insert into journey_proposal (tenant, id, person_id, plan_id, version, status, best_option)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (tenant, id) do update set version = excluded.version, status = excluded.status""";
    private static final String ALL = """
            select id, plan_id, version, status, best_option from journey_proposal
             where tenant = ? and person_id = ? order by id""";
    private static final String DELETE = "delete from journey_proposal where tenant = ? and person_id = ?";

    private final TenantDatabase database;
    private final CurrentTenant tenant;
    private final VersionGuard versions;

    NotedProposals(TenantDatabase database, CurrentTenant tenant, VersionGuard versions) {
        this.database = database;
        this.tenant = tenant;
        this.versions = versions;
    }

    /** Takes a state of a proposal over. */
    public void note(ProposalState proposal) {
        if (versions.isNewer("journey-proposal", proposal.id().toString(), proposal.version())) {
            database.call(put(proposal)::update);
        }
    }

    /** Those of a person, decided ones among them, oldest first. */
    public List<NotedProposal> of(UUID person) {
        Sql all = Sql.of(ALL, tenant.require(), person);
        return database.call(connection -> all.list(connection, NotedProposals::read));
    }

    void erase(UUID person) {
        database.call(Sql.of(DELETE, tenant.require(), person)::update);
    }

    private Sql put(ProposalState proposal) {
        return Sql.of(
                PUT,
                tenant.require(),
                proposal.id(),
                proposal.personId(),
                proposal.planId(),
                proposal.version(),
                proposal.status().name(),
                best(proposal.options()).map(OptionKind::name).orElse(null));
    }

    /** Of equal chances the option that is named first. */
    private static Optional<OptionKind> best(List<ProposalOption> options) {
        return options.stream()
                .sorted(Comparator.comparing(ProposalOption::probability).reversed())
                .findFirst()
                .map(ProposalOption::kind);
    }

    private static NotedProposal read(ResultSet row) throws SQLException {
        return new NotedProposal(
                row.getObject("id", UUID.class),
                row.getObject("plan_id", UUID.class),
                row.getLong("version"),
                ProposalStatus.valueOf(row.getString("status")),
                option(row.getString("best_option")));
    }

    private static @Nullable OptionKind option(@Nullable String name) {
        return name == null ? null : OptionKind.valueOf(name);
    }
}
