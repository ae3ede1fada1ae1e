package io.careerplan.assessment.evidenceoffer;

import static org.awaitility.Awaitility.await;

import io.careerplan.assessment.Api;
import io.careerplan.assessment.Someone;
import io.careerplan.assessment.Topic;
import io.careerplan.events.MilestoneCompleted;
import io.careerplan.kit.id.Ids;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Milestones as tracking tells of them, and what is done about their evidence. */
final class OfferFixture {

    static final String OFFERS = "people/{p}/evidence-offers";
    static final String LINK = "https://example.org/report";
    static final String TEXT = "Accepted by the sponsor";

    /** Half past eleven in the evening by universal time: in Berlin the next day has begun. */
    static final Instant REACHED = Instant.parse("2026-11-20T23:30:00Z");

    private OfferFixture() {}

    /** Evidence of one link and one text, of a plan of its own. */
    static MilestoneCompleted reached(Someone person, String... skills) {
        return reached(person, REACHED, List.of(LINK, TEXT), skills);
    }

    static MilestoneCompleted reached(Someone person, Instant at, List<String> evidence, String... skills) {
        var due = LocalDate.parse("2026-11-30");
        return new MilestoneCompleted(
                person.id(), Ids.next(), "report", due, at, evidence, "Report handed in", List.of(skills));
    }

    /** The id of the offer that comes of it. */
    static UUID offered(Someone person, MilestoneCompleted reached) {
        Topic.say(person.tenant().slug(), reached);
        var id = OfferId.of(reached);
        await().atMost(Duration.ofSeconds(20)).until(() -> ids(person).contains(id.toString()));
        return id;
    }

    /** What was reached last first. */
    static List<String> ids(Someone person) {
        return person.api().get(OFFERS, person.id()).path("items.id");
    }

    static Response rate(Api rater, Someone person, UUID offer, String... ratings) {
        return rater.post(list(ratings), OFFERS + "/{o}/rating", person.id(), offer);
    }

    /** What the description may forbid already. */
    static Response rateAnyway(Api rater, Someone person, UUID offer, String... ratings) {
        return rater.postAnyway(list(ratings), OFFERS + "/{o}/rating", person.id(), offer);
    }

    static Response reject(Api api, Someone person, UUID offer) {
        return api.act(OFFERS + "/{o}/rejection", person.id(), offer);
    }

    /** A level 1 to 5. */
    static String stage(String skill, int stage) {
        return "{\"skillId\": \"%s\", \"scale\": \"dreyfus\", \"level\": %d}".formatted(skill, stage);
    }

    private static String list(String... ratings) {
        return "{\"ratings\": [" + String.join(", ", ratings) + "]}";
    }

    /** Status, and the code of a refusal. */
    static String outcome(Response answer) {
        return answer.statusCode() + " " + answer.path("code");
    }
}
