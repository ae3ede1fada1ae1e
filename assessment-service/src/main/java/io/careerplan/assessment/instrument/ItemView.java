package io.careerplan.assessment.instrument;

/**
 * One thing that is asked, as people read it.
 *
 * @param id by which answers name it
 * @param text what is read
 * @param reversed whether a high answer is a bad one
 */
record ItemView(String id, String text, boolean reversed) {}
