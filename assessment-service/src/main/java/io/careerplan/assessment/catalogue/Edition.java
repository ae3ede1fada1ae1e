package io.careerplan.assessment.catalogue;

/**
 * A catalogue and which one it is, for whoever has to say later what an answer was worked out from.
 *
 * @param catalogue everything it holds
 * @param revision rises with each catalogue that is taken in
 */
public record Edition(Catalogue catalogue, long revision) {}
