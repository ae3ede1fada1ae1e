package io.careerplan.planning.fact;

/**
 * State of the occupations and ladders that a tenant sees. Equal stamps of one tenant mean equal ones.
 *
 * @param shared counts the changes of the shared catalogue
 * @param own counts the changes of the organisation's own occupations and ladders; 0 while it never had any
 */
public record CatalogueStamp(long shared, long own) {}
