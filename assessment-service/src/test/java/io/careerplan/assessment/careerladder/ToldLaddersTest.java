package io.careerplan.assessment.careerladder;

import static io.careerplan.assessment.careerladder.LadderSteward.AGENTS;
import static io.careerplan.assessment.careerladder.LadderSteward.HR_SPECIALISTS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.careerplan.assessment.Api;
import io.careerplan.assessment.AssessmentTest;
import io.careerplan.assessment.Tenant;
import io.careerplan.assessment.catalogueimport.SentCatalogue;
import io.careerplan.assessment.official.OfficialFixture;
import io.careerplan.assessment.owncatalogue.SaidTogether;
import io.careerplan.assessment.owncatalogue.ToldCatalogue;
import io.careerplan.events.CareerLadderPublished;
import io.careerplan.events.CareerLadderRetired;
import io.careerplan.events.CareerLadderState;
import io.careerplan.events.CatalogueEvent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@AssessmentTest
class ToldLaddersTest {

    @Inject
    SentCatalogue sent;

    @Inject
    SaidTogether saidTogether;

    private Tenant tenant;
    private LadderSteward ladders;

    @BeforeEach
    void beginWithAnOrganisation() {
        tenant = Tenant.existing();
        ladders = new LadderSteward(tenant);
    }

    @Test
    void itIsToldUnderItsTenantUntilItIsRetired() {
        var id = Api.id(ladders.add("Support", AGENTS, HR_SPECIALISTS));
        var hr = tenant.hr();
        hr.change("{\"name\": \"Helpers\"}", "career-ladders/{id}", id).then().statusCode(200);
        hr.act("career-ladders/{id}/retirement", id).then().statusCode(200).header("ETag", equalTo("\"2\""));

        var told = told(id, 3);
        var first = published(told.getFirst());
        assertEquals(tenant.slug(), first.owner());
        assertEquals(List.of(AGENTS, HR_SPECIALISTS), first.rungs());
        assertEquals(HR_SPECIALISTS, first.steps().getFirst().move().code());
        assertEquals("Helpers", published(told.get(1)).name());
        assertEquals(2, ((CareerLadderRetired) told.get(2)).ladder().version());
        hr.free().get("career-ladders/" + id).then().statusCode(404);
        hr.free().post("career-ladders/" + id + "/retirement").then().statusCode(404);
        hr.get("career-ladders").then().body("items", hasSize(0));
        walkNothing(tenant.employee().api());
    }

    @Test
    void itIsToldAgainWhenAnOwnRungChangesAndKeepsTheOneThatGoes() {
        ladders.own("hero");
        var id = Api.id(ladders.add("Support", AGENTS, "hero"));
        var hr = tenant.hr();
        hr.change("{\"description\": \"Only words.\"}", "occupations/{c}", "hero")
                .then()
                .statusCode(200);
        hr.get("career-ladders/{id}", id).then().header("ETag", equalTo("\"0\""));
        hr.change("{\"requirements\": [{\"skillId\": \"2.C.1.a\", \"importance\": 2}]}", "occupations/{c}", "hero")
                .then()
                .statusCode(200);
        hr.act("occupations/{c}/retirement", "hero").then().statusCode(200);

        var told = told(id, 3);
        assertNotEquals(
                published(told.getFirst()).steps(), published(told.get(1)).steps());
        assertEquals(List.of(), published(told.get(2)).steps());
        hr.get("career-ladders/{id}", id)
                .then()
                .header("ETag", equalTo("\"2\""))
                .body("rungs.listed", contains(true, false))
                .body("rungs[1].title", equalTo("Support Hero"));
        hr.change("{\"name\": \"Kept\"}", "career-ladders/{id}", id).then().statusCode(200);
    }

    @Test
    void itIsToldAgainWhenWhatAllShareChanges() {
        var id = Api.id(ladders.add("Support", AGENTS, HR_SPECIALISTS));
        try {
            SentCatalogue.imported(OfficialFixture.zip(OfficialFixture.release()))
                    .then()
                    .body("result.outcome", equalTo("TAKEN"));
            assertEquals(1, told(id, 2).getLast().version());
            tenant.hr().get("career-ladders/{id}", id).then().body("rungs[0].title", equalTo("Customer Helpers"));
        } finally {
            sent.restore();
        }
    }

    /** As large transactions have to, lest two of them each hold what the other waits for. */
    @Test
    void thoseToldTogetherAreToldInTheOrderOfTheirLocks() {
        ladders.own("hero");
        for (int ladder = 0; ladder < 8; ladder++) {
            ladders.add("Ladder " + ladder, AGENTS, "hero").then().statusCode(201);
        }
        tenant.hr().act("occupations/{c}/retirement", "hero").then().statusCode(200);

        var locks = saidTogether.locks(tenant, 1);
        assertEquals(9, locks.size());
        assertEquals(locks.stream().sorted().toList(), locks);
    }

    @Test
    void anOperatorHasItSaidAgainAsItIs() {
        var id = Api.id(ladders.add("Support", AGENTS, HR_SPECIALISTS));
        Api.operator()
                .post("{\"scope\": \"TENANT\", \"tenant\": \"%s\"}".formatted(tenant.slug()), "republications")
                .then()
                .statusCode(202);

        var told = told(id, 2);
        assertEquals(published(told.getFirst()), published(told.getLast()));
    }

    private static void walkNothing(Api reader) {
        reader.get("occupations/{c}/moves?limit=200", AGENTS)
                .then()
                .body("items.find { it.code == '" + HR_SPECIALISTS + "' }.ladder", nullValue());
    }

    private List<CatalogueEvent> told(UUID ladder, int count) {
        try (var heard = new ToldCatalogue(tenant.slug() + "/" + ladder)) {
            return await().until(heard::all, all -> all.size() >= count);
        }
    }

    private static CareerLadderState published(CatalogueEvent event) {
        return ((CareerLadderPublished) event).ladder();
    }
}
