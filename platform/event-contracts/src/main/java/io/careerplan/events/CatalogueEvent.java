package io.careerplan.events;

/**
 * What assessment-service says of the catalogue of occupations and learning resources, and of the career ladders that
 * organisations make of occupations. The topic is compacted: the latest event of each key is kept for good, so that a copy
 * can be rebuilt at any time.
 */
public sealed interface CatalogueEvent extends Event
        permits OccupationPublished,
                OccupationRetired,
                LearningResourcePublished,
                LearningResourceRetired,
                CareerLadderPublished,
                CareerLadderRetired {}
