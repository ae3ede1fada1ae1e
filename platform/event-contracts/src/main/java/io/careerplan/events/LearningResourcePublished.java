package io.careerplan.events;

/**
 * A learning resource is in the catalogue, new or changed.
 *
 * @param resource the resource after the change
 */
public record LearningResourcePublished(LearningResourceState resource) implements CatalogueEvent {

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
