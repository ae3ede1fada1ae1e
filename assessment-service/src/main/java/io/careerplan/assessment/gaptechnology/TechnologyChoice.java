package io.careerplan.assessment.gaptechnology;

import io.careerplan.assessment.technology.TechnologyUse;

/** Which of a target's technologies are named; the first of which there are any. Extensible. */
public enum TechnologyChoice {
    /** Employers' postings for the occupation ask for it often. */
    IN_DEMAND,
    /** Employers' postings ask for it often, whatever the occupation; the release calls none of this one's in demand. */
    HOT;

    boolean takes(TechnologyUse use) {
        return switch (this) {
            case IN_DEMAND -> use.inDemand();
            case HOT -> use.hot();
        };
    }
}
