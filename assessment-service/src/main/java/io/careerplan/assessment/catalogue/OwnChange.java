package io.careerplan.assessment.catalogue;

/** A tenant changed what it has of its own, in a transaction that may still be open. */
record OwnChange(String tenant) {}
