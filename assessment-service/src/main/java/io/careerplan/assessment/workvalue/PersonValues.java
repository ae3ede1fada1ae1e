package io.careerplan.assessment.workvalue;

import io.careerplan.events.WorkValue;
import io.careerplan.events.WorkValuesChanged;
import io.careerplan.events.WorkValuesState;
import io.careerplan.kit.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** What one person looks for in work; its id is the person's. */
@Entity
@Table(name = "work_values")
class PersonValues extends TenantOwned {

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private ValuesDocument document = ValuesDocument.of(Map.of());

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected PersonValues() {}

    PersonValues(UUID person, Instant now) {
        this.id = person;
        this.updatedAt = now;
    }

    /** Takes the values over. Nothing happens, and nothing is to be told, when they already are as wanted. */
    Optional<WorkValuesChanged> put(Map<WorkValue, BigDecimal> wanted, Instant now) {
        if (isSame(wanted)) {
            return Optional.empty();
        }
        document = ValuesDocument.of(wanted);
        updatedAt = now;
        return Optional.of(new WorkValuesChanged(state(nextVersion())));
    }

    /** The values as events tell them, under the version they are or will be stored as. */
    WorkValuesState state(long version) {
        return new WorkValuesState(id, version, values());
    }

    Map<WorkValue, BigDecimal> values() {
        return document.values();
    }

    Instant updatedAt() {
        return updatedAt;
    }

    private boolean isSame(Map<WorkValue, BigDecimal> wanted) {
        return plain(wanted).equals(plain(values()));
    }

    /** 5 and 5.00 are the same. */
    private static Map<WorkValue, BigDecimal> plain(Map<WorkValue, BigDecimal> values) {
        return values.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue()
                .stripTrailingZeros()));
    }
}
