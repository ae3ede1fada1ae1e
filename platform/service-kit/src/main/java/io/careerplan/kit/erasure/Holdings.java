package io.careerplan.kit.erasure;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.Session;

/** Everything in the service that holds data about people. */
@ApplicationScoped
public class Holdings {

    private final List<PersonalData> holdings;
    private final Session session;

    Holdings(@All List<PersonalData> holdings, Session session) {
        this.holdings = holdings;
        this.session = session;
    }

    /** All that is held about the person, by the name of the section; to be read in a transaction, one after the other. */
    public SortedMap<String, Holding> of(UUID person) {
        var sections = new TreeMap<String, Holding>();
        holdings.forEach(data -> sections.put(data.name(), new Holding(data, person, session)));
        return sections;
    }

    /** Removes all that is held about the person. */
    @Transactional(Transactional.TxType.MANDATORY)
    void erase(UUID person) {
        holdings.forEach(holding -> holding.erase(person));
    }
}
