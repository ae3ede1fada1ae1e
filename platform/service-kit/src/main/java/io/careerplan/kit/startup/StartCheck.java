package io.careerplan.kit.startup;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.SmallRyeConfig;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;

/** Ends the start of a service whose walls would not hold, with all the reasons at once. */
@ApplicationScoped
class StartCheck {

    private final AgroalDataSource database;

    StartCheck(AgroalDataSource database) {
        this.database = database;
    }

    void onStart(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent start) throws SQLException {
        refuseHoles(database);
        if (!Surroundings.areLocal()) {
            refuseDemoSecrets(ConfigProvider.getConfig().unwrap(SmallRyeConfig.class));
        }
    }

    static void refuseHoles(DataSource database) throws SQLException {
        try (var connection = database.getConnection()) {
            refuse("The tenant wall would not hold: ", DatabaseRole.holes(connection));
        }
    }

    static void refuseDemoSecrets(SmallRyeConfig config) {
        refuse("Published demo secrets outside the local profile: ", DemoSecrets.in(config));
    }

    private static void refuse(String what, List<String> reasons) {
        if (!reasons.isEmpty()) {
            throw new IllegalStateException(what + String.join("; ", reasons));
        }
    }
}
