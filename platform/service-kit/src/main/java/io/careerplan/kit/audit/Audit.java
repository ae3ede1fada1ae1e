package io.careerplan.kit.audit;

import io.careerplan.kit.access.Actor;
import io.careerplan.kit.access.Caller;
import io.careerplan.kit.database.TenantDatabase;
import io.careerplan.kit.id.Ids;
import io.careerplan.kit.tenancy.CurrentTenant;
import io.careerplan.kit.tenancy.TenantAside;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Writes the audit trail: who did what to what, when, with hashes of the state before and after. */
@ApplicationScoped
public class Audit {

    private final Session session;
    private final TenantDatabase database;
    private final CurrentTenant tenant;
    private final Caller caller;
    private final Clock clock;

    Audit(Session session, TenantDatabase database, CurrentTenant tenant, Caller caller, Clock clock) {
        this.session = session;
        this.database = database;
        this.tenant = tenant;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Adds an entry in the transaction of the change.
     *
     * @param action what was done, kebab-case, for example {@code plan-activated}
     * @param resourceType kind of thing it was done to, kebab-case, for example {@code plan}
     * @param resourceId id of the thing
     * @param personId the person it is about, if about one
     * @param before state before, null for a creation; only its hash is kept
     * @param after state after, null for a removal; only its hash is kept
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(
            String action,
            String resourceType,
            UUID resourceId,
            @Nullable UUID personId,
            @Nullable Object before,
            @Nullable Object after) {
        var actor = new Actor(caller.actor(), caller.personId().orElse(null));
        recordBy(actor, action, resourceType, resourceId, personId, before, after);
    }

    /** The same of a change that somebody asked for earlier, such as a job's. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordBy(
            Actor actor,
            String action,
            String resourceType,
            UUID resourceId,
            @Nullable UUID personId,
            @Nullable Object before,
            @Nullable Object after) {
        session.persist(entry(actor, action, resourceType, resourceId, personId, before, after));
    }

    /** The same of a creation that is told to another tenant than the transaction's, by {@link TenantAside}. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordAside(Actor actor, String action, String resourceType, UUID resourceId, Object after) {
        var insert = entry(actor, action, resourceType, resourceId, null, null, after)
                .insert(tenant.require());
        database.call(insert::update);
    }

    private AuditEntry entry(
            Actor actor,
            String action,
            String resourceType,
            UUID resourceId,
            @Nullable UUID personId,
            @Nullable Object before,
            @Nullable Object after) {
        AuditEntry entry = entry(action, resourceType);
        entry.actor = actor.subject();
        entry.actorPerson = actor.person();
        entry.resourceId = resourceId;
        entry.personId = personId;
        entry.beforeHash = StateHash.of(before);
        entry.afterHash = StateHash.of(after);
        SpanContext span = Span.current().getSpanContext();
        entry.traceId = span.isValid() ? span.getTraceId() : null;
        return entry;
    }

    /** Adds an entry that says only that something was done, so that nothing in it leads to anybody. */
    void recordUnlinked(String action, String resourceType) {
        session.persist(entry(action, resourceType));
    }

    private AuditEntry entry(String action, String resourceType) {
        var entry = new AuditEntry();
        entry.id = Ids.next();
        entry.at = clock.instant();
        entry.action = action;
        entry.resourceType = resourceType;
        return entry;
    }
}
