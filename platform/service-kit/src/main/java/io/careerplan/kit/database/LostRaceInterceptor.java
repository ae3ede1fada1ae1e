package io.careerplan.kit.database;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** Around the transaction of a request's use case: {@link LostRace}. Where a transaction is open already, its owner decides. */
@Transactional
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class LostRaceInterceptor {

    @AroundInvoke
    @Nullable
    Object doOver(InvocationContext call) throws Exception {
        boolean owns = Arc.container().requestContext().isActive()
                && QuarkusTransaction.getStatus() == Status.STATUS_NO_TRANSACTION;
        return owns ? LostRace.doneOver(call::proceed) : call.proceed();
    }
}
