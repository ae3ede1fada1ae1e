package io.careerplan.events;

/**
 * A career ladder of an organisation is no longer there.
 *
 * @param ladder the ladder as it last was
 */
public record CareerLadderRetired(CareerLadderState ladder) implements CatalogueEvent {

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
