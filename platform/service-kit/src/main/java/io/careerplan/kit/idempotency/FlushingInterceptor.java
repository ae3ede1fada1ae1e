package io.careerplan.kit.idempotency;

import io.quarkus.arc.Arc;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Instance;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/**
 * Writes a use case's changes at its end also where an outer transaction keeps it from committing: the resource then
 * reads the same versions, and meets the same refusals of the database, with a key and without.
 */
@Transactional
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_AFTER)
class FlushingInterceptor {

    private final OuterTransaction outer;
    private final Instance<EntityManager> entities;

    FlushingInterceptor(OuterTransaction outer, Instance<EntityManager> entities) {
        this.outer = outer;
        this.entities = entities;
    }

    @AroundInvoke
    @Nullable
    Object flush(InvocationContext call) throws Exception {
        var result = call.proceed();
        if (Arc.container().requestContext().isActive() && outer.isOpen()) {
            entities.get().flush();
        }
        return result;
    }
}
