package io.careerplan.assessment.owncatalogue;

import io.careerplan.assessment.catalogue.Catalogue;
import io.careerplan.events.Event;
import java.util.List;

/** Who keeps something that was worked out from occupations, an organisation's own among them: a bean. */
public interface OwnFollower {

    /**
     * An own occupation was added, changed or retired just now, in the running transaction.
     *
     * @param catalogue as the organisation sees it from now on
     * @return what is to be told of it together with the occupation
     */
    List<? extends Event> changed(String code, Catalogue catalogue);
}
