package io.careerplan.events;

/**
 * An occupation is no longer in the catalogue.
 *
 * @param occupation the occupation as it last was
 */
public record OccupationRetired(OccupationState occupation) implements CatalogueEvent {

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
