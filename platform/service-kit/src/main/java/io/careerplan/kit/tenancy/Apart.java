package io.careerplan.kit.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/** Keeps work out of the running transaction, which goes on afterwards. */
@ApplicationScoped
class Apart {

    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    <T> T call(Supplier<T> work) {
        return work.get();
    }
}
