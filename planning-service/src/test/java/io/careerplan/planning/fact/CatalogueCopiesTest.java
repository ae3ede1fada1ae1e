package io.careerplan.planning.fact;

import static io.careerplan.planning.CatalogueFixture.SHARED;
import static io.careerplan.planning.CatalogueFixture.move;
import static io.careerplan.planning.CatalogueFixture.occupation;
import static io.careerplan.planning.CatalogueFixture.resource;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.careerplan.events.LearningResourcePublished;
import io.careerplan.events.LearningResourceRetired;
import io.careerplan.events.LearningResourceState;
import io.careerplan.events.MoveKind;
import io.careerplan.events.OccupationPublished;
import io.careerplan.events.OccupationRetired;
import io.careerplan.events.OccupationState;
import io.careerplan.kit.tenancy.TenantScope;
import io.careerplan.planning.PlanningTest;
import io.careerplan.planning.Topic;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

@PlanningTest
class CatalogueCopiesTest {
    private final String tenant = "t-" + UUID.randomUUID();
    private final String code = "code-" + UUID.randomUUID();

    @Inject
    TenantScope tenants;

    @Inject
    OccupationCopies occupations;

    @Inject
    ResourceCopies resources;

    @Inject
    EntityManager database;

    @Test
    void everyTenantReadsTheSharedOccupationUntilItIsRetired() {
        var shared = occupation(SHARED, code, 3, "Shared", move("other", "0.9", MoveKind.LATERAL, 0));
        Topic.say(SHARED, new OccupationPublished(shared));
        await().until(() -> title().equals(Optional.of("Shared")));
        assertEquals(shared, inTenant(() -> occupations.occupation(code)).orElseThrow());
        Topic.say(SHARED, new OccupationPublished(occupation(SHARED, code, 2, "Older")));
        Topic.say(SHARED, new OccupationRetired(occupation(SHARED, code, 4, "Shared")));
        await().until(() -> title().isEmpty());
        assertEquals(List.of(), edges());
    }

    @Test
    void anOccupationOfOnesOwnGoesBeforeTheSharedOneOfItsCodeAndForNobodyElse() {
        Topic.say(SHARED, new OccupationPublished(occupation(SHARED, code, 0, "Shared")));
        Topic.say(tenant, new OccupationPublished(occupation(tenant, code, 0, "Own")));
        await().until(() -> title().equals(Optional.of("Own")));
        await().until(() -> titleFor("t-elsewhere").equals(Optional.of("Shared")));
        assertEquals(
                List.of("Own"), edges().stream().map(OccupationEdges::title).toList());
    }

    @Test
    void theStampChangesWithTheOccupations() {
        var before = inTenant(occupations::stamp);
        Topic.say(tenant, new OccupationPublished(occupation(tenant, code, 0, "Own")));
        await().until(() -> title().isPresent());
        assertNotEquals(before.own(), inTenant(occupations::stamp).own());
    }

    @Test
    void resourcesAreFoundByTheSkillTheyTeach() {
        var skill = "skill-" + code;
        var id = "resource-" + code;
        Topic.say(SHARED, new LearningResourcePublished(resource(SHARED, id, 0, "Course", skill)));
        await().until(() -> inTenant(() -> resources.byId(id)).isPresent());
        assertEquals(List.of("Course"), titles(skill));
        assertEquals(List.of(), titles("another"));
        Topic.say(SHARED, new LearningResourceRetired(resource(SHARED, id, 1, "Course", skill)));
        await().until(() -> inTenant(() -> resources.byId(id)).isEmpty());
    }

    @Test
    void nobodyWritesOrTakesSharedRowsFromTheirOwnTenant() {
        Topic.say(SHARED, new OccupationPublished(occupation(SHARED, code, 0, "Shared")));
        await().until(() -> title().isPresent());
        assertEquals(0, change("update occupation_copy set tenant = '" + tenant + "' where code = :code"));
        assertEquals(0, change("delete from occupation_copy where code = :code"));
        var insert = "insert into occupation_copy (tenant, code, occupation) values ('shared', :code || 'x', '{}')";
        assertThrows(RuntimeException.class, () -> change(insert));
    }

    private int change(String sql) {
        return inTenant(
                () -> database.createNativeQuery(sql).setParameter("code", code).executeUpdate());
    }

    private List<String> titles(String skill) {
        return inTenant(() -> resources.forSkill(skill)).stream()
                .map(LearningResourceState::title)
                .toList();
    }

    private List<OccupationEdges> edges() {
        return inTenant(occupations::edges).stream()
                .filter(edges -> edges.code().equals(code))
                .toList();
    }

    private Optional<String> title() {
        return titleFor(tenant);
    }

    private Optional<String> titleFor(String reader) {
        return call(reader, () -> occupations.occupation(code)).map(OccupationState::title);
    }

    private <T> T inTenant(Supplier<T> work) {
        return call(tenant, work);
    }

    private <T> T call(String reader, Supplier<T> work) {
        return tenants.call(reader, () -> QuarkusTransaction.requiringNew().call(work::get));
    }
}
