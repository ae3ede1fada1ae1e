package io.careerplan.assessment.benefit;

import io.careerplan.assessment.benefitbook.BenefitTableDetails;
import io.careerplan.assessment.organisation.Organisations;
import io.careerplan.kit.access.AccessControl;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.audit.Audit;
import io.careerplan.kit.http.Cursors;
import io.careerplan.kit.http.IfMatch;
import io.careerplan.kit.http.MergePatch;
import io.careerplan.kit.http.PageOf;
import io.careerplan.kit.http.PageQuery;
import io.careerplan.kit.http.Position;
import io.careerplan.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps, shows, changes and removes what an organisation says of benefits. Whoever is of it may read it. */
@ApplicationScoped
@Transactional
class BenefitTables {

    private final BenefitTableRepository repository;
    private final BenefitTurn turn;
    private final BenefitSettings settings;
    private final Organisations organisations;
    private final Audit audit;
    private final AccessControl access;
    private final Cursors cursors;
    private final Clock clock;

    BenefitTables(
            BenefitTableRepository repository,
            BenefitTurn turn,
            BenefitSettings settings,
            Organisations organisations,
            Audit audit,
            AccessControl access,
            Cursors cursors,
            Clock clock) {
        this.repository = repository;
        this.turn = turn;
        this.settings = settings;
        this.organisations = organisations;
        this.audit = audit;
        this.access = access;
        this.cursors = cursors;
        this.clock = clock;
    }

    BenefitTableView add(BenefitTableDetails wanted) {
        access.requireTenantWide(Section.CATALOGUE, Verb.EDIT);
        organisations.home();
        BenefitTableCheck.check(wanted);
        turn.take();
        if (repository.count() >= settings.mostTables()) {
            throw Refusal.conflict("too-many-benefit-tables", settings.mostTables());
        }
        var table = new BenefitTable(wanted, clock.instant());
        repository.persistAndFlush(table);
        record("benefit-table-added", table, null, wanted);
        return BenefitTableView.from(table);
    }

    BenefitTableView read(UUID id) {
        access.requireTenantWide(Section.CATALOGUE, Verb.READ);
        return BenefitTableView.from(repository.require(id));
    }

    PageOf<ListedBenefitTable> list(PageQuery page) {
        access.requireTenantWide(Section.CATALOGUE, Verb.READ);
        var slice = cursors.slice(page, "benefit-tables");
        return slice.page(repository.slice(slice), each -> Position.of(each.id()), ListedBenefitTable::from);
    }

    BenefitTableView change(UUID id, MergePatch patch, IfMatch ifMatch) {
        access.requireTenantWide(Section.CATALOGUE, Verb.EDIT);
        var table = repository.require(id);
        ifMatch.require(table.version());
        var before = table.details();
        var wanted = patch.applyTo(before);
        BenefitTableCheck.check(wanted);
        if (table.change(wanted, clock.instant())) {
            repository.flush();
            record("benefit-table-changed", table, before, wanted);
        }
        return BenefitTableView.from(table);
    }

    void remove(UUID id, IfMatch ifMatch) {
        access.requireTenantWide(Section.CATALOGUE, Verb.EDIT);
        var table = repository.require(id);
        ifMatch.require(table.version());
        repository.delete(table);
        repository.flush();
        record("benefit-table-removed", table, table.details(), null);
    }

    private void record(
            String action,
            BenefitTable table,
            @Nullable BenefitTableDetails before,
            @Nullable BenefitTableDetails after) {
        audit.record(action, "benefit-table", table.id(), null, before, after);
    }
}
