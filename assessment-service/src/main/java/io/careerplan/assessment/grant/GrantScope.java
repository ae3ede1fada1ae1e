package io.careerplan.assessment.grant;

import io.careerplan.events.GrantSection;
import io.careerplan.events.GrantVerb;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a grant opens.
 *
 * @param sections which sections of the person
 * @param verbs what may be done in each of them
 */
record GrantScope(Set<GrantSection> sections, Set<GrantVerb> verbs) {

    GrantScope {
        sections = Collections.unmodifiableSet(new TreeSet<>(sections));
        verbs = Collections.unmodifiableSet(new TreeSet<>(verbs));
    }
}
