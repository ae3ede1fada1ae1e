package io.careerplan.assessment.workvalue;

import io.careerplan.kit.erasure.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Work values, to be handed out and to be forgotten. */
@ApplicationScoped
class ValuesData implements PersonalData {

    private final ValuesRepository repository;

    ValuesData(ValuesRepository repository) {
        this.repository = repository;
    }

    @Override
    public String name() {
        return "work-values";
    }

    @Override
    public Object export(UUID personId) {
        return repository.findByIdOptional(personId).map(WorkValuesView::from).stream()
                .toList();
    }

    @Override
    public void erase(UUID personId) {
        repository.delete("id", personId);
    }
}
