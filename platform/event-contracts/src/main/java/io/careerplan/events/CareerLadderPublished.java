package io.careerplan.events;

/**
 * A career ladder of an organisation is there, new or changed.
 *
 * @param ladder the ladder after the change
 */
public record CareerLadderPublished(CareerLadderState ladder) implements CatalogueEvent {

    @Override
    public String key() {
        return ladder.owner() + "/" + ladder.id();
    }

    @Override
    public String subject() {
        return ladder.id().toString();
    }

    @Override
    public long version() {
        return ladder.version();
    }
}
