package io.careerplan.assessment.instrument;

/**
 * One thing that is asked.
 *
 * @param id tells it from the others of its instrument
 * @param reversed whether a high answer is a bad one
 * @param text what is read
 */
record Item(String id, boolean reversed, LocalText text) {}
