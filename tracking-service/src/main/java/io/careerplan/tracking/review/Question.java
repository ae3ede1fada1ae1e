package io.careerplan.tracking.review;

/** Something to answer. */
record Question(String id, String text) {}
