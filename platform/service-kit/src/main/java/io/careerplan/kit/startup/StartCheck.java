package io.careerplan.kit.startup;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.sql.SQLException;
import java.util.List;

/** Ends the start of a service whose walls would not hold, with all the reasons at once. */
@ApplicationScoped
class StartCheck {

    private final AgroalDataSource database;

    StartCheck(AgroalDataSource database) {
        this.database = database;
    }

    void onStart(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent start) throws SQLException {
        refuse("The tenant wall would not hold: ", DatabaseRole.holesIn(database));
        if (!Surroundings.areLocal()) {
            refuse("Published demo secrets outside the local profile: ", DemoSecrets.inConfig());
        }
    }

    static void refuse(String what, List<String> reasons) {
        if (!reasons.isEmpty()) {
            throw new IllegalStateException(what + String.join("; ", reasons));
        }
    }
}
