package io.careerplan.assessment.catalogue;

/**
 * A catalogue that took the place of another.
 *
 * @param before what held until then; empty when there was nothing
 * @param after what holds from now on
 * @param revision of the one that holds
 */
public record TakenIn(Catalogue before, Catalogue after, long revision) {}
