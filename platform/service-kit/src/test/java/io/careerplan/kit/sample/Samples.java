package io.careerplan.kit.sample;

import io.careerplan.kit.http.Cursors;
import io.careerplan.kit.http.Keyset;
import io.careerplan.kit.http.MergePatch;
import io.careerplan.kit.http.PageOf;
import io.careerplan.kit.http.PageQuery;
import io.careerplan.kit.http.Position;
import io.careerplan.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongConsumer;

@ApplicationScoped
class Samples {

    private final EntityManager entities;
    private final Cursors cursors;
    private final Clock clock;

    Samples(EntityManager entities, Cursors cursors, Clock clock) {
        this.entities = entities;
        this.cursors = cursors;
        this.clock = clock;
    }

    @Transactional
    public Sample create(String name) {
        var sample = new Sample(name, clock.instant());
        entities.persist(sample);
        return sample;
    }

    @Transactional
    public Sample require(UUID id) {
        var found = entities.createQuery("from Sample e where e.id = :id", Sample.class)
                .setParameter("id", id)
                .getResultList();
        return found.stream().findFirst().orElseThrow(Refusal::notFound);
    }

    @Transactional
    public Sample rename(UUID id, LongConsumer precondition, MergePatch patch) {
        var sample = require(id);
        precondition.accept(sample.version());
        sample.name = patch.applyTo(new SampleRename(sample.name)).name();
        sample.updatedAt = clock.instant();
        return sample;
    }

    @Transactional
    public Sample rename(UUID id, SampleRename wanted) {
        var sample = require(id);
        sample.name = wanted.name();
        return sample;
    }

    @Transactional
    public PageOf<SampleView> list(String prefix, PageQuery page) {
        var slice = cursors.slice(page, "samples", prefix);
        var query = entities.createQuery(
                        "from Sample e where e.name like :prefix" + slice.and(Keyset.BY_UPDATE), Sample.class)
                .setMaxResults(slice.fetch());
        slice.with(Keyset.BY_UPDATE, Map.of("prefix", prefix + "%")).forEach(query::setParameter);
        return slice.page(
                query.getResultList(), sample -> new Position(sample.updatedAt, sample.id()), SampleView::from);
    }
}
