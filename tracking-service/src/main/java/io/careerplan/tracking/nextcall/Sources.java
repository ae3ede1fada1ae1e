package io.careerplan.tracking.nextcall;

import io.careerplan.kit.Algorithm;

/** Calls that list what there is to choose from, and where in their answers the values stand. */
@Algorithm
final class Sources {

    static final String OCCUPATIONS = "/assessment/v1/occupations?limit=200";
    static final String SKILLS = "/assessment/v1/skills?limit=200";
    static final String CODE = "/items/*/code";
    static final String ID = "/items/*/id";

    private Sources() {}

    /** Occupations within reach of a person whose present one is known; else all there are. */
    static String targets(Situation situation) {
        return situation.known().occupation().isPresent()
                ? "/assessment/v1/people/" + situation.person() + "/moves"
                : OCCUPATIONS;
    }
}
