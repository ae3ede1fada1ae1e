package io.careerplan.assessment.workvalue;

import io.careerplan.events.WorkValue;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/** The work values of people; whether the caller may know them is to be asked before. */
@ApplicationScoped
public class WorkValueProfiles {

    private final ValuesRepository repository;

    WorkValueProfiles(ValuesRepository repository) {
        this.repository = repository;
    }

    /** The person's values, each 1 to 7; empty until they said them. */
    public Map<WorkValue, Double> of(UUID person) {
        var values = new EnumMap<WorkValue, Double>(WorkValue.class);
        repository.findByIdOptional(person).ifPresent(stored -> stored.values()
                .forEach((value, extent) -> values.put(value, extent.doubleValue())));
        return values;
    }
}
