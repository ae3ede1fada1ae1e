package io.careerplan.assessment.catalogue;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.assessment.Api;
import io.careerplan.assessment.AssessmentTest;
import io.careerplan.assessment.starter.StarterCatalogue;
import io.careerplan.events.LearningResourcePublished;
import io.careerplan.events.OccupationMove;
import io.careerplan.events.OccupationPublished;
import io.careerplan.events.SkillRequirement;
import io.careerplan.kit.database.Sql;
import io.careerplan.kit.database.WorkerDatabase;
import io.careerplan.kit.tenancy.CurrentTenant;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionManager;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The shared catalogue as it is taken in, kept and published; one catalogue for all tests, so their order counts. */
@AssessmentTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class IntakeTest {

    private static final String DROPPED = "27-1026.00";
    private static final Catalogue STARTER = StarterCatalogue.read();

    private static final Sql UNSENT = Sql.of("select 1 from outbox where published_at is null");

    /** One for all tests: each would read and check all again that was said before it. */
    private static HeardCatalogue heard;

    @BeforeAll
    static void listen() {
        heard = new HeardCatalogue();
    }

    @AfterAll
    static void close() {
        heard.close();
    }

    @Inject
    CatalogueIntake intake;

    @Inject
    StoredCatalogue stored;

    @Inject
    Catalogues inMemory;

    @Inject
    CurrentTenant tenant;

    @Inject
    OwnCatalogues own;

    @Inject
    TransactionManager transactions;

    @Inject
    WorkerDatabase worker;

    @Test
    @Order(1)
    void theShippedCatalogueIsStoredAtStartAsItIsWritten() {
        var found = stored.read();

        assertEquals(List.copyOf(STARTER.occupations()), List.copyOf(found.occupations()));
        assertEquals(List.copyOf(STARTER.skills()), List.copyOf(found.skills()));
        assertEquals(List.copyOf(STARTER.resources()), List.copyOf(found.resources()));
        assertEquals(STARTER.technologies(), found.technologies());
    }

    @Test
    @Order(2)
    void everythingIsPublishedEachOccupationWithItsFortyNearest() {
        var occupations = heard
                .latest(OccupationPublished.class, STARTER.occupations().size())
                .stream()
                .filter(event -> STARTER.occupation(event.occupation().code()).isPresent())
                .toList();
        var resources = heard.latest(LearningResourcePublished.class, 1);

        assertEquals(STARTER.occupations().size(), occupations.size());
        assertEquals(STARTER.resources().size(), resources.size());
        occupations.forEach(IntakeTest::demandNearest);
    }

    /** Imports of other tests have brought other occupations and taken them away again. */
    private static void demandNearest(OccupationPublished event) {
        var occupation = event.occupation();
        var rated = STARTER.occupation(occupation.code()).orElseThrow().isRated();
        var similarities =
                occupation.nearest().stream().map(OccupationMove::similarity).toList();

        assertEquals(rated ? 40 : 0, similarities.size());
        assertEquals(
                rated ? STARTER.skills().stream().map(Skill::id).toList() : List.of(),
                occupation.requirements().stream()
                        .map(SkillRequirement::skillId)
                        .toList());
        assertEquals(similarities.stream().sorted(Comparator.reverseOrder()).toList(), similarities);
    }

    @Test
    @Order(3)
    void theSameCatalogueIsNotTakenInTwiceAndWhatIsAsItWasIsNotToldAgain() {
        int before = published();
        assertTrue(take("as-it-was", () -> STARTER));
        var revision = revision();
        assertEquals(before, published());

        assertFalse(take("as-it-was", () -> STARTER));
        assertEquals(revision, revision());
    }

    private int published() {
        return published(1).size();
    }

    /** Once all has left that was said, so that nothing comes later. */
    private List<OccupationPublished> published(int atLeast) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> worker.call(connection -> UNSENT.list(connection, row -> true))
                        .isEmpty());
        return heard.of(OccupationPublished.class, atLeast);
    }

    /** As on a machine so busy that it takes longer than transactions usually may. */
    @Test
    @Order(3)
    void aSlowMachineTakesItInAllTheSame() throws Exception {
        Supplier<Catalogue> slow = () -> {
            pause(Duration.ofMillis(2_500));
            return STARTER;
        };
        transactions.setTransactionTimeout(1);
        try {
            assertTrue(take("slowly", slow));
        } finally {
            transactions.setTransactionTimeout(0);
        }
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @Order(4)
    void aFailureLeavesEverythingAsItWas() {
        var revision = revision();
        Supplier<Catalogue> unreadable = () -> {
            throw new IllegalStateException("unreadable");
        };

        assertThrows(IllegalStateException.class, () -> take("broken", unreadable));
        assertEquals(revision, revision());
        assertEquals(STARTER.occupations().size(), stored.read().occupations().size());
    }

    @Test
    @Order(5)
    void whatIsNoLongerThereIsRetiredAndComesBackUnderAHigherVersion() {
        var catalogues = new Catalogues(stored, tenant, own, impatient());
        var before = catalogues.current();
        assertTrue(take("one-less", () -> without(DROPPED)));

        assertTrue(before.occupation(DROPPED).isPresent());
        assertTrue(catalogues.current().occupation(DROPPED).isEmpty());
        assertTrue(take("all-again", () -> STARTER));
        assertTrue(catalogues.current().occupation(DROPPED).isPresent());
        assertEquals(
                heard.retired(DROPPED).version() + 1,
                heard.publishedVersion(DROPPED, STARTER.occupations().size()));
    }

    @Test
    @Order(6)
    void anOperatorHasItSaidAgain() {
        var before = heard.of(LearningResourcePublished.class, 1).size();
        var known = published();
        sayAgain();

        var after = before + STARTER.resources().size();
        assertEquals(after, heard.of(LearningResourcePublished.class, after).size());
        var occupations = published(known + STARTER.occupations().size());
        assertEquals(known + STARTER.occupations().size(), occupations.size());
        occupations.subList(known, occupations.size()).forEach(IntakeTest::demandNearest);
    }

    /** The catalogue in memory may be the former one for a while. */
    @Test
    @Order(7)
    void whatIsSaidAgainIsWhatIsStoredHoweverOldTheCatalogueInMemoryIs() {
        var rest = STARTER.occupations().size() - 1;
        var before = published(1);
        assertTrue(inMemory.current().occupation(DROPPED).isPresent());
        assertTrue(take("one-less-again", () -> without(DROPPED)));
        var known = before.size() + near(before, DROPPED);
        assertEquals(known, published(known).size());
        sayAgain();
        var again = published(known + rest);
        again.subList(known, known + rest).forEach(event -> {
            assertFalse(nearest(event).contains(DROPPED));
            assertEquals(told(again.subList(0, known), event), event);
        });
        assertTrue(take("all-once-more", () -> STARTER));
    }

    /** How many occupations have this one near to them, as they were told last. */
    private static int near(List<OccupationPublished> told, String code) {
        var last = told.stream()
                .collect(Collectors.toMap(OccupationPublished::key, event -> event, (one, later) -> later));
        return Math.toIntExact(last.values().stream()
                .filter(event -> nearest(event).contains(code))
                .count());
    }

    private static List<String> nearest(OccupationPublished event) {
        return event.occupation().nearest().stream().map(OccupationMove::code).toList();
    }

    /** The last one told of the same occupation. */
    private static OccupationPublished told(List<OccupationPublished> before, OccupationPublished same) {
        return before.stream()
                .filter(event -> event.key().equals(same.key()))
                .toList()
                .getLast();
    }

    private static void sayAgain() {
        Api.operator()
                .post("{\"scope\": \"TENANT\", \"tenant\": \"shared\"}", "republications")
                .then()
                .statusCode(202);
    }

    private boolean take(String fingerprint, Supplier<Catalogue> catalogue) {
        return intake.take(fingerprint, catalogue, taken -> {});
    }

    private long revision() {
        return stored.revisions().get(SharedTenant.NAME);
    }

    private static Catalogue without(String code) {
        var rest = STARTER.occupations().stream()
                .filter(each -> !each.code().equals(code))
                .toList();
        return new Catalogue(rest, List.copyOf(STARTER.skills()), STARTER.resources());
    }

    private static CatalogueSettings impatient() {
        return new CatalogueSettings() {
            @Override
            public Duration askForNewerEvery() {
                return Duration.ZERO;
            }

            @Override
            public int nearestPublished() {
                return 40;
            }
        };
    }
}
