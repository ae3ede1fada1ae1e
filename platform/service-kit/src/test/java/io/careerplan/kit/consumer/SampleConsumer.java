package io.careerplan.kit.consumer;

import io.careerplan.events.Envelope;
import io.careerplan.events.Event;
import io.careerplan.events.PersonErased;
import io.careerplan.events.PlanRevised;
import io.careerplan.events.TaskLogged;
import io.careerplan.kit.database.Sql;
import io.careerplan.kit.database.TenantDatabase;
import io.careerplan.kit.erasure.Erasure;
import io.careerplan.kit.inbox.VersionGuard;
import io.careerplan.kit.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Consumer;

/** A consumer as a service writes one: a copy of plans behind the guard, facts as a set. Tests can make it stumble. */
@ApplicationScoped
public class SampleConsumer implements EventHandler {

    /** Nothing goes wrong. */
    public static final Consumer<Event> SOUND = event -> {};

    private final TenantDatabase database;
    private final CurrentTenant tenant;
    private final VersionGuard guard;
    private final Erasure erasure;
    private volatile Consumer<Event> afterEffect = SOUND;

    SampleConsumer(TenantDatabase database, CurrentTenant tenant, VersionGuard guard, Erasure erasure) {
        this.database = database;
        this.tenant = tenant;
        this.guard = guard;
        this.erasure = erasure;
    }

    /** What happens after each effect, before the commit. */
    public void stumble(Consumer<Event> fault) {
        afterEffect = fault;
    }

    @Override
    public String consumer() {
        return "kit.sample";
    }

    @Override
    public void handle(Event event, Envelope envelope) {
        switch (event) {
            case PlanRevised revised -> copy(revised);
            case TaskLogged logged -> take(logged.logId(), logged.personId());
            case PersonErased erased -> erasure.erase(erased.personId(), erased.erasedAt());
            default -> throw new IllegalStateException("no sample of " + event);
        }
        afterEffect.accept(event);
    }

    private void copy(PlanRevised revised) {
        String id = revised.subject();
        if (guard.isNewer("sample-plan", id, revised.version())) {
            database.call(Sql.of(
                    """
                    insert into plan_copy (tenant, id, version, status) values (?, ?, ?, ?)
                    on conflict (tenant, id) do update set version = excluded.version, status = excluded.status
                    """, tenant.require(), id, revised.version(), revised.plan().title())::update);
        }
    }

    private void take(UUID fact, UUID person) {
        database.call(Sql.of("""
                insert into effect (tenant, id, person) values (?, ?, ?)
                on conflict (tenant, id) do update set times = effect.times + 1
                """, tenant.require(), fact, person)::update);
    }
}
