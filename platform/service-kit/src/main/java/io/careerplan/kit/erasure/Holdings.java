package io.careerplan.kit.erasure;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Everything in the service that holds data about people. */
@ApplicationScoped
public class Holdings {

    private final List<PersonalData> holdings;

    Holdings(@All List<PersonalData> holdings) {
        this.holdings = holdings;
    }

    /** All that is held about the person, by the name of the section. */
    @Transactional
    public Map<String, Object> export(UUID person) {
        var sections = new TreeMap<String, Object>();
        holdings.forEach(holding -> sections.put(holding.name(), holding.export(person)));
        return sections;
    }

    /** Removes all that is held about the person. */
    @Transactional(Transactional.TxType.MANDATORY)
    void erase(UUID person) {
        holdings.forEach(holding -> holding.erase(person));
    }
}
