package io.careerplan.kit.idempotency;

import jakarta.enterprise.context.RequestScoped;
import java.util.concurrent.Callable;

/** Whether the request in hand runs in a transaction that outlives its use cases. */
@RequestScoped
class OuterTransaction {

    private boolean open;

    boolean isOpen() {
        return open;
    }

    <T> T call(Callable<T> work) throws Exception {
        open = true;
        try {
            return work.call();
        } finally {
            open = false;
        }
    }
}
