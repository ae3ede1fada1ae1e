package io.careerplan.events;

/**
 * A step of a career ladder.
 *
 * @param from code of the rung that is left
 * @param move what it means and takes to move to the next rung
 */
public record LadderStep(String from, OccupationMove move) {}
