package io.careerplan.tracking.recommendation;

import java.util.List;

/**
 * What a rule found.
 *
 * @param reference what it is about: a milestone's id, or the plan's
 * @param evidence in the order in which the rule's text names it
 */
record Finding(String reference, List<Evidence> evidence) {

    Finding {
        evidence = List.copyOf(evidence);
    }
}
