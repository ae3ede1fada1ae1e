package io.careerplan.kit.tenancy;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/**
 * Does work for a named tenant where no token names one (consumers, schedulers, jobs), or another than the token's
 * (operators).
 *
 * <p>A running transaction stays with its tenant: for another one it is suspended, and the work has a transaction of
 * its own, which commits or fails before the outer one.
 */
@ApplicationScoped
public class TenantScope {

    private final CurrentTenant current;
    private final Apart apart;

    TenantScope(CurrentTenant current, Apart apart) {
        this.current = current;
        this.apart = apart;
    }

    /** Does the work for the tenant and returns its result. */
    public <T> T call(String tenant, Supplier<T> work) {
        ManagedContext context = Arc.container().requestContext();
        if (context.isActive()) {
            return inside(tenant, work);
        }
        context.activate();
        try {
            return inside(tenant, work);
        } finally {
            context.terminate();
        }
    }

    /** Does the work for the tenant. */
    public void run(String tenant, Runnable work) {
        call(tenant, () -> {
            work.run();
            return tenant;
        });
    }

    private <T> T inside(String tenant, Supplier<T> work) {
        String outer = current.id().orElse(null);
        if (tenant.equals(outer)) {
            return work.get();
        }
        current.set(tenant);
        try {
            return apart.call(work);
        } finally {
            current.set(outer);
        }
    }
}
