package io.careerplan.assessment.scale;

import static io.careerplan.assessment.rating.RatingFixture.WRITING;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.assessment.AssessmentTest;
import io.careerplan.assessment.Someone;
import io.careerplan.assessment.Tenant;
import io.careerplan.kit.tenancy.TenantScope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A scale that is retired while somebody rates on it. */
@AssessmentTest
class ScaleTurnsTest {

    private static final String SCALE = """
            {"name": "craft", "title": "Our levels", "lowest": 0, "highest": 4, "decimals": 0, "source": "Handbook"}""";
    private static final String RATING = """
            {"ratings": [{"skillId": "%s", "scale": "craft", "level": 3}]}""".formatted(WRITING);

    @Inject
    Scales scales;

    @Inject
    OwnScaleRepository repository;

    @Inject
    TenantScope scope;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private Tenant tenant;
    private Someone ada;

    @BeforeEach
    void beginWithAPersonAndAScale() {
        tenant = Tenant.existing();
        ada = tenant.employee();
        tenant.hr().post(SCALE, "skill-scales").then().statusCode(201);
    }

    @AfterEach
    void stop() {
        threads.close();
    }

    @Test
    void aScaleIsRetiredOnceWhoIsRatingOnItIsDone() {
        var retirement = within(() -> {
            assertTrue(scales.usable("craft").isPresent());
            return waiting(() -> tenant.hr().act("skill-scales/craft/retirement"));
        });

        assertEquals(200, answer(retirement).statusCode());
    }

    @Test
    void whoRatesOnAScaleThatIsBeingRetiredIsRefused() {
        var rating = within(() -> {
            repository.named("craft").orElseThrow().retire(Instant.now());
            repository.flush();
            return waiting(() -> ada.api().free().body(RATING).post("people/{p}/skill-ratings", ada.id()));
        });

        assertEquals(400, answer(rating).statusCode());
        ada.api().get("people/{p}/skill-ratings", ada.id()).then().body("items", hasSize(0));
    }

    /** A request that is not answered as long as the transaction goes on. */
    private CompletableFuture<Response> waiting(Supplier<Response> request) {
        var answer = CompletableFuture.supplyAsync(request, threads);
        assertThrows(TimeoutException.class, () -> answer.get(1, TimeUnit.SECONDS));
        return answer;
    }

    private static Response answer(CompletableFuture<Response> request) {
        return request.orTimeout(20, TimeUnit.SECONDS).join();
    }

    private <T> T within(Supplier<T> work) {
        return scope.call(tenant.slug(), () -> QuarkusTransaction.requiringNew().call(work::get));
    }
}
