package io.careerplan.planning.careergraph;

/** An occupation by code and title. */
public record OccupationName(String code, String title) {}
