package io.careerplan.planning.fact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Optional;
import org.hibernate.Session;

/** The limits that the present organisation has set for itself. */
@ApplicationScoped
public class OrganisationThresholds {
    private static final String OWN = "select cast(thresholds as text) from organisation";

    private final Session database;
    private final ObjectMapper json;

    OrganisationThresholds(Session database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** The organisation's own value of a limit; empty where the product's holds. */
    public Optional<BigDecimal> own(String name) {
        return database.createNativeQuery(OWN, String.class)
                .getResultStream()
                .findFirst()
                .flatMap(thresholds -> number(thresholds, name));
    }

    private Optional<BigDecimal> number(String thresholds, String name) {
        try {
            return Optional.ofNullable(json.readTree(thresholds).get(name)).map(value -> value.decimalValue());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored thresholds cannot be read", e);
        }
    }
}
