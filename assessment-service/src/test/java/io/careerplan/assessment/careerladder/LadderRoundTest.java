package io.careerplan.assessment.careerladder;

import static io.careerplan.assessment.careerladder.LadderSteward.AGENTS;
import static io.careerplan.assessment.careerladder.LadderSteward.HR_SPECIALISTS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;

import io.careerplan.assessment.AssessmentTest;
import io.careerplan.assessment.Tenant;
import io.careerplan.assessment.catalogue.Catalogue;
import io.careerplan.assessment.catalogue.OwnShelf;
import io.careerplan.assessment.catalogueimport.SentCatalogue;
import io.careerplan.assessment.starter.StarterCatalogue;
import io.careerplan.kit.tenancy.TenantScope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A first ladder that is being added while all share another catalogue. */
@AssessmentTest
class LadderRoundTest {

    @Inject
    OwnShelf shelf;

    @Inject
    CareerLadderRepository repository;

    @Inject
    LadderFigures figures;

    @Inject
    TenantScope scope;

    @Inject
    SentCatalogue sent;

    private final CountDownLatch added = new CountDownLatch(1);
    private final CountDownLatch mayCommit = new CountDownLatch(1);
    private Tenant tenant;

    @BeforeEach
    void beginWithAnOrganisation() {
        tenant = Tenant.existing();
    }

    @AfterEach
    void restore() {
        sent.restore();
    }

    @Test
    void itIsWaitedForAndToldAgain() {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var adding = CompletableFuture.runAsync(this::add, threads);
            waitFor(added);
            var taking = CompletableFuture.runAsync(() -> sent.become(withoutAgents()), threads);
            awaitAnotherCatalogue();
            mayCommit.countDown();
            adding.join();
            taking.join();
        }
        tenant.hr().get("career-ladders").then().body("items[0].rungs.listed", contains(false, true));
    }

    private void add() {
        scope.run(tenant.slug(), () -> QuarkusTransaction.requiringNew().run(() -> {
            shelf.takeTurn();
            var details = new LadderDetails("First", null, List.of(AGENTS, HR_SPECIALISTS));
            var document = figures.of(details, List.of(), shelf.catalogue());
            repository.persistAndFlush(new CareerLadder(document, Instant.EPOCH));
            added.countDown();
            waitFor(mayCommit);
        }));
    }

    /** It holds, and who follows had the time to ask who has ladders. */
    private void awaitAnotherCatalogue() {
        var reader = tenant.hr();
        await().atMost(Duration.ofSeconds(40))
                .during(Duration.ofSeconds(2))
                .until(() -> reader.free().get("occupations/" + AGENTS).statusCode() == 404);
    }

    private static Catalogue withoutAgents() {
        var starter = StarterCatalogue.read();
        var rest = starter.occupations().stream()
                .filter(each -> !each.code().equals(AGENTS))
                .toList();
        return new Catalogue(rest, List.copyOf(starter.skills()), starter.resources());
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
