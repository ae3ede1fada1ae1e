package io.careerplan.tracking.deadline;

import java.util.UUID;

/** A plan whose deadline passed. */
record Claim(String tenant, UUID planId) {}
