package io.careerplan.assessment.organisation;

import io.careerplan.assessment.region.Region;
import io.careerplan.events.OrganisationChanged;
import io.careerplan.kit.audit.Audit;
import io.careerplan.kit.database.LostRace;
import io.careerplan.kit.http.IfMatch;
import io.careerplan.kit.http.MergePatch;
import io.careerplan.kit.outbox.Outbox;
import io.careerplan.kit.problem.Refusal;
import io.careerplan.kit.tenancy.CurrentTenant;
import io.careerplan.kit.tenancy.TenantScope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Creates, shows and changes organisations, each inside its own tenant whoever asks. */
@ApplicationScoped
public class Organisations {

    /** The tenants of the platform's own operators and of the catalogue that all share; no organisation can have them. */
    static final Set<String> RESERVED = Set.of("platform", "shared");

    private final OrganisationRepository repository;
    private final TenantScope scope;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    Organisations(OrganisationRepository repository, TenantScope scope, Outbox outbox, Audit audit, Clock clock) {
        this.repository = repository;
        this.scope = scope;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Zone, language and currency of those who name none, from the organisation of the tenant in hand.
     *
     * @throws Refusal 409 {@code organisation-missing} while no operator has created it
     */
    @Transactional
    public Region home() {
        return repository
                .present()
                .map(Organisation::region)
                .orElseThrow(() -> Refusal.conflict("organisation-missing"));
    }

    OrganisationView create(NewOrganisation request) {
        var slug = request.tenant();
        if (RESERVED.contains(slug)) {
            throw Refusal.conflict("tenant-taken");
        }
        return within(slug, () -> {
            if (repository.present().isPresent()) {
                throw Refusal.conflict("tenant-taken");
            }
            var organisation = request.toOrganisation(clock.instant());
            var event = organisation.created(slug);
            repository.add(organisation);
            tell("organisation-created", organisation, null, event);
            return OrganisationView.from(organisation);
        });
    }

    OrganisationView read(String slug) {
        return within(slug, () -> OrganisationView.from(repository.require()));
    }

    OrganisationView change(String slug, MergePatch patch, IfMatch ifMatch) {
        return within(slug, () -> {
            var organisation = repository.require();
            ifMatch.require(organisation.version());
            var before = organisation.settings();
            organisation
                    .change(patch.applyTo(before), clock.instant())
                    .ifPresent(event -> tell("organisation-changed", organisation, before, event));
            return OrganisationView.from(organisation);
        });
    }

    private void tell(String action, Organisation organisation, @Nullable Settings before, OrganisationChanged event) {
        outbox.append(event);
        audit.record(action, "organisation", organisation.id(), null, before, organisation.settings());
    }

    private <T> T within(String slug, Supplier<T> work) {
        if (!CurrentTenant.isSlug(slug)) {
            throw Refusal.notFound();
        }
        return LostRace.doneOver(() ->
                scope.call(slug, () -> QuarkusTransaction.joiningExisting().call(work::get)));
    }
}
