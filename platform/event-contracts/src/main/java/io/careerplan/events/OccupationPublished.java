package io.careerplan.events;

/**
 * An occupation is in the catalogue, new or changed.
 *
 * @param occupation the occupation after the change
 */
public record OccupationPublished(OccupationState occupation) implements CatalogueEvent {

    @Override
    public String key() {
        return occupation.owner() + "/" + occupation.code();
    }

    @Override
    public String subject() {
        return occupation.code();
    }

    @Override
    public long version() {
        return occupation.version();
    }
}
