package io.careerplan.events;

/**
 * A learning resource is no longer in the catalogue.
 *
 * @param resource the resource as it last was
 */
public record LearningResourceRetired(LearningResourceState resource) implements CatalogueEvent {

    @Override
    public String key() {
        return resource.owner() + "/" + resource.id();
    }

    @Override
    public String subject() {
        return resource.id();
    }

    @Override
    public long version() {
        return resource.version();
    }
}
