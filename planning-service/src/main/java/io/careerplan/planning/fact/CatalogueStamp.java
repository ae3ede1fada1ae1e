package io.careerplan.planning.fact;

/**
 * State of the occupations that a tenant sees. Equal stamps of one tenant mean equal occupations.
 *
 * @param shared counts the changes of the shared catalogue
 * @param own counts the changes of the organisation's own occupations; 0 while it has none
 */
public record CatalogueStamp(long shared, long own) {}
