package io.careerplan.planning.schedule;

/**
 * Work that does not fit.
 *
 * @param reason what it fails on; {@link MisfitReason#DUE} is planned all the same, everything else is left out
 */
public record Misfit(String itemId, MisfitReason reason, Remedy whatWouldHelp) {}
