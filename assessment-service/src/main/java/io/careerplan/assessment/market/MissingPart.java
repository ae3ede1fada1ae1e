package io.careerplan.assessment.market;

/**
 * A part of which nothing can be said; its state is NO_DATA, and it is never counted as 0.
 *
 * @param part the part
 * @param reason why
 */
public record MissingPart(MarketPart part, MissingReason reason) {}
