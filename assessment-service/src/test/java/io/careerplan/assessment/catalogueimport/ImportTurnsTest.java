package io.careerplan.assessment.catalogueimport;

import static io.careerplan.assessment.catalogueimport.SentCatalogue.CSV;
import static io.careerplan.assessment.catalogueimport.SentCatalogue.ZIP;
import static io.careerplan.assessment.catalogueimport.SentCatalogue.done;
import static io.careerplan.assessment.catalogueimport.SentCatalogue.imported;
import static io.careerplan.assessment.catalogueimport.SentCatalogue.send;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.assessment.Api;
import io.careerplan.assessment.AssessmentTest;
import io.careerplan.assessment.Someone;
import io.careerplan.assessment.Tenant;
import io.careerplan.assessment.catalogue.CatalogueIntake;
import io.careerplan.assessment.gapanalysis.Said;
import io.careerplan.assessment.official.OfficialFixture;
import io.careerplan.kit.tenancy.TenantScope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An import beside another one, and beside gap analyses that are being made. */
@AssessmentTest
class ImportTurnsTest {

    private static final String AGENTS = "43-4051.00";
    private static final String HR_SPECIALISTS = "13-1071.00";
    private static final String READING = "2.A.1.a";

    /** So many that reading them takes most of an analysis, and what is read before them and after them can differ. */
    private static final String HISTORY = """
            insert into skill_rating (tenant, id, version, person_id, skill_id, rater_id, rater_erased, source, scale, level,
                                      rated_on, evidence, rated_at)
            select tenant, gen_random_uuid(), version, person_id, skill_id, rater_id, rater_erased, source, scale, level,
                   rated_on - 1, evidence, rated_at
              from skill_rating cross join generate_series(1, 20000) where person_id = :person""";

    @Inject
    Said said;

    @Inject
    SentCatalogue sent;

    @Inject
    CatalogueIntake intake;

    @Inject
    TenantScope scope;

    @Inject
    EntityManager database;

    @AfterEach
    void restore() {
        sent.restore();
    }

    /** Were both joined to the catalogue that was there at first, the later one would undo the earlier. */
    @Test
    void ofTwoImportsAtOnceTheLaterIsJoinedToTheEarlier() {
        var turn = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var holding = CompletableFuture.runAsync(() -> holdTheTurnUntil(turn), threads);
            var release = send(Api.operator(), ZIP, OfficialFixture.zip(OfficialFixture.release()));
            var survey = OfficialFixture.survey("43-4051 31000,32000,33000,34000,35000");
            var wages = send(Api.operator(), CSV, survey.getBytes(UTF_8), "year", "2025");
            bothWait(release, wages);
            turn.countDown();
            holding.join();

            done(release).then().body("result.outcome", equalTo("TAKEN"));
            done(wages).then().body("result.outcome", equalTo("TAKEN"));
        }
        var reader = Tenant.unknown().signIn("reader", "E-1", "employee");
        reader.get("occupations/" + AGENTS)
                .then()
                .body("title", equalTo("Customer Helpers"))
                .body("wages.year", equalTo(2025))
                .body("wages.points.amount", hasItem(33000));
        reader.get("occupations/99-1234.00").then().statusCode(200);
    }

    private void holdTheTurnUntil(CountDownLatch turn) {
        intake.change(
                "none",
                present -> {
                    await().atMost(Duration.ofSeconds(50)).until(() -> turn.getCount() == 0);
                    return present;
                },
                taken -> {});
    }

    private static void bothWait(Response... jobs) {
        await().atMost(Duration.ofSeconds(30)).during(Duration.ofSeconds(2)).until(() -> {
            var states = new HashSet<String>();
            for (var job : jobs) {
                var read = Api.operator().get("jobs/{id}", job.<String>path("id"));
                states.add(read.path("status") + " at " + read.path("progress"));
            }
            return states.equals(Set.of("RUNNING at 30"));
        });
    }

    @Test
    void analysesMadeMeanwhileAreEachOfOneCatalogue() {
        var ada = Tenant.existing().employee();
        said.rated(ada, READING, 2.0);
        rememberMuchOf(ada);
        var found = new TreeMap<Integer, Set<Object>>();
        var over = new AtomicBoolean();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            note(found, analyse(ada));
            var analysts = List.of(
                    CompletableFuture.runAsync(() -> analyseUntil(over, ada, found), threads),
                    CompletableFuture.runAsync(() -> analyseUntil(over, ada, found), threads));
            for (var level : List.of("5.5", "4.5", "6.5", "3.5")) {
                imported(asking(level)).then().body("result.outcome", equalTo("TAKEN"));
            }
            over.set(true);
            analysts.forEach(CompletableFuture::join);
            note(found, analyse(ada));
        }
        found.forEach((revision, targets) -> assertEquals(1, targets.size(), "of revision " + revision));
        assertEquals(found.size(), found.values().stream().distinct().count());
        assertEquals(5, found.lastKey() - found.firstKey() + 1);
    }

    private void rememberMuchOf(Someone person) {
        scope.run(
                person.tenant().slug(), () -> QuarkusTransaction.requiringNew().run(() -> database.unwrap(Session.class)
                        .createNativeMutationQuery(HISTORY)
                        .setParameter("person", person.id())
                        .executeUpdate()));
    }

    private static byte[] asking(String level) {
        var rows = new String[] {
            AGENTS + "\t" + READING + "\tReading Comprehension\tIM\t3.5\t8\t0.1\t3\t4\tN\tn/a",
            AGENTS + "\t" + READING + "\tReading Comprehension\tLV\t" + level + "\t8\t0.1\t3\t4\tN\tN",
            HR_SPECIALISTS + "\t" + READING + "\tReading Comprehension\tIM\t4.5\t8\t0.1\t3\t4\tN\tn/a",
            HR_SPECIALISTS + "\t" + READING + "\tReading Comprehension\tLV\t" + level + "\t8\t0.1\t3\t4\tN\tN"
        };
        return OfficialFixture.zip(Map.of(
                OfficialFixture.READ_ME,
                "O*NET 99.1 Database\nDecember 2099 Release\n",
                OfficialFixture.SKILLS,
                OfficialFixture.ratings(rows)));
    }

    private static void analyseUntil(AtomicBoolean over, Someone person, Map<Integer, Set<Object>> found) {
        while (!over.get()) {
            note(found, analyse(person));
        }
    }

    private static Response analyse(Someone person) {
        return person.api()
                .free()
                .body("{\"targets\": [\"" + AGENTS + "\", \"" + HR_SPECIALISTS + "\"]}")
                .post("people/{p}/gap-analyses", person.id());
    }

    private static void note(Map<Integer, Set<Object>> found, Response analysis) {
        analysis.then().statusCode(201);
        synchronized (found) {
            found.computeIfAbsent(analysis.path("catalogue.revision"), revision -> new HashSet<>())
                    .add(analysis.path("targets"));
        }
    }
}
