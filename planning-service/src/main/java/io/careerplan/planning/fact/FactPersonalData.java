package io.careerplan.planning.fact;

import io.careerplan.kit.erasure.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What assessment said about a person. */
@ApplicationScoped
class FactPersonalData implements PersonalData {
    private final FactTable table;

    FactPersonalData(FactTable table) {
        this.table = table;
    }

    @Override
    public String name() {
        return "assessment-facts";
    }

    @Override
    public Object export(UUID personId) {
        return table.ofPerson(personId);
    }

    @Override
    public void erase(UUID personId) {
        table.deleteOfPerson(personId);
    }
}
