package io.careerplan.assessment.careerladder;

import static io.careerplan.assessment.careerladder.LadderSteward.AGENTS;
import static io.careerplan.assessment.careerladder.LadderSteward.HR_SPECIALISTS;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.assessment.AssessmentTest;
import io.careerplan.assessment.Tenant;
import io.careerplan.assessment.catalogue.OtherInstance;
import io.careerplan.assessment.catalogueimport.SentCatalogue;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ladders of an organisation that are written at once, and beside its own occupations. */
@AssessmentTest
class LadderTurnsTest {

    @Inject
    OtherInstance elsewhere;

    @Inject
    SentCatalogue sent;

    private Tenant tenant;
    private LadderSteward ladders;

    @BeforeEach
    void beginWithAnOrganisation() {
        tenant = Tenant.existing();
        ladders = new LadderSteward(tenant);
    }

    @Test
    void manyAtOnceComeToNoMoreThanThereMayBe() {
        for (int ladder = 0; ladder < 97; ladder++) {
            ladders.add("Ladder " + ladder, AGENTS, HR_SPECIALISTS).then().statusCode(201);
        }

        var answers = atOnce(Collections.<Supplier<Response>>nCopies(8, this::addOne));

        var statuses = answers.stream().map(Response::statusCode).sorted().toList();
        assertEquals(List.of(201, 201, 201, 409, 409, 409, 409, 409), statuses);
        answers.stream()
                .filter(answer -> answer.statusCode() == 409)
                .forEach(answer -> assertEquals("too-many-career-ladders", answer.path("code")));
        tenant.hr().get("career-ladders?limit=200").then().body("items", hasSize(100));
    }

    /** Whichever comes first: no ladder says that a rung is there which is gone. */
    @Test
    void aRungThatRetiresMeanwhileIsNoStep() {
        for (int turn = 0; turn < 5; turn++) {
            var code = "hero-" + turn;
            ladders.own(code);
            var retire = (Supplier<Response>) () -> tenant.hr().act("occupations/{c}/retirement", code);
            var add = (Supplier<Response>) () -> ladders.addAnyway(AGENTS, code);

            var answers = atOnce(List.of(retire, add));

            assertEquals(200, answers.getFirst().statusCode());
            if (answers.getLast().statusCode() == 201) {
                tenant.hr()
                        .get("career-ladders/{id}", answers.getLast().<String>path("id"))
                        .then()
                        .body("rungs.listed", contains(true, false))
                        .body("steps", hasSize(0));
            } else {
                assertEquals(400, answers.getLast().statusCode());
            }
        }
    }

    /** Else it would be told with the former one, behind the back of the round that tells ladders again. */
    @Test
    void aLadderIsWorkedOutFromWhatAnotherInstanceHasJustTakenIn() {
        try {
            elsewhere.drop(AGENTS);

            ladders.addAnyway(AGENTS, HR_SPECIALISTS).then().statusCode(400);
        } finally {
            sent.restore();
        }
    }

    private Response addOne() {
        return ladders.add("Too much", AGENTS, HR_SPECIALISTS);
    }

    private static List<Response> atOnce(List<Supplier<Response>> requests) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return requests.stream().map(request -> CompletableFuture.supplyAsync(request, threads)).toList().stream()
                    .map(CompletableFuture::join)
                    .toList();
        }
    }
}
