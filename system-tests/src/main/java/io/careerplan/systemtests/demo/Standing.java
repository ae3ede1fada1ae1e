package io.careerplan.systemtests.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.careerplan.systemtests.http.Answer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Step 3: the employee rates themselves by what the present job asks, the coach rates what they saw, a colleague is invited to,
 * and all together are held against the target occupation.
 */
record Standing(Registration.People people, Story story) {

    private static final int TOP = 3;
    private static final int LEVELS = 7;
    private static final String WRITING = "2.A.1.c";
    private static final String LISTENING = "2.A.1.b";

    /** The finished analysis. */
    Answer play() {
        story.step(3, "What the employee can do, and what is missing");
        rateOneself();
        rateAsCoach();
        inviteColleague();
        return analyse();
    }

    private void rateOneself() {
        var job = people.employee()
                .assessment()
                .get("/occupations/" + Career.PRESENT)
                .expect(200);
        var ratings = StreamSupport.stream(job.body().at("/requirements").spliterator(), false)
                .filter(requirement -> requirement.hasNonNull("level"))
                .map(requirement -> rating(
                        requirement.at("/skillId").asText(),
                        requirement.at("/level").asText()))
                .collect(Collectors.joining(","));
        var rated = append(people.employee(), ratings);
        story.say(
                "The employee rates %d skills at the level that %s ask for.",
                rated.body().at("/ratings").size(), job.text("/title"));
    }

    private void rateAsCoach() {
        append(people.coach(), rating(WRITING, "2.88") + "," + rating(LISTENING, "4.25"));
        story.say("The coach saw two of them at work. %s", writing());
    }

    /** Once: the answered invitation opens nothing any more. */
    private void inviteColleague() {
        var invitation = """
                {"invitedId": "%s", "invitedAs": "PEER", "skillIds": ["%s"]}
                """.formatted(people.colleague().id(), WRITING);
        var invited = people.employee()
                .assessment()
                .post(people.employee().path() + "/invitations", invitation)
                .expect(201);
        var received = people.colleague()
                .assessment()
                .get("/people/me/received-invitations/" + invited.id())
                .expect(200);
        append(people.colleague(), rating(WRITING, "3.5"));
        story.say(
                "%s is invited to rate one of them, as %s, and answers. %s",
                people.colleague().id(), received.text("/invitedAs"), writing());
        story.more("GET /assessment/v1" + people.employee().path() + "/skills/" + WRITING + "/history");
    }

    private String writing() {
        var profile = people.employee()
                .assessment()
                .get(people.employee().path() + "/skills")
                .expect(200);
        var writing = find(profile.body().at("/skills"), "skillId", WRITING);
        return "Of Writing there are %s sources now, estimate %s."
                .formatted(
                        writing.at("/sources").asText(), writing.at("/estimate").asText());
    }

    private Answer append(Person rater, String ratings) {
        return rater.assessment()
                .post(people.employee().path() + "/skill-ratings", "{\"ratings\": [" + ratings + "]}")
                .expect(201);
    }

    private static String rating(String skill, String level) {
        return "{\"skillId\": \"%s\", \"scale\": \"onet-level\", \"level\": %s}".formatted(skill, level);
    }

    private Answer analyse() {
        var path = people.employee().path() + "/gap-analyses";
        var analysis = people.employee()
                .assessment()
                .post(path, "{\"targets\": [\"" + Career.TARGET + "\"]}")
                .expect(201);
        tellTarget(analysis.body().at("/targets/0"));
        story.more("GET /assessment/v1" + path + "/" + analysis.id() + "/explanation");
        return analysis;
    }

    private void tellTarget(JsonNode target) {
        story.say(
                "Readiness for %s: %.4f, more than for %.1f %% of all occupations.",
                target.at("/title").asText(),
                target.at("/readiness").asDouble(),
                target.at("/percentile").asDouble());
        gaps(target).limit(TOP).forEach(this::tell);
    }

    private static Stream<JsonNode> gaps(JsonNode target) {
        return StreamSupport.stream(target.at("/skills").spliterator(), false)
                .filter(skill -> skill.at("/status").asText().equals("GAP"));
    }

    private void tell(JsonNode gap) {
        story.say(
                "  gap in %s: level %.2f needed, %.2f there, weight %.2f, so a weighted gap of %.4f; %s.",
                gap.at("/skillName").asText(),
                LEVELS * gap.at("/required").asDouble(),
                LEVELS * gap.at("/estimate").asDouble(),
                gap.at("/weight").asDouble(),
                gap.at("/weightedGap").asDouble(),
                hours(gap));
    }

    private static String hours(JsonNode gap) {
        return gap.has("hours")
                ? "%.0f to %.0f hours close it (%s)"
                        .formatted(
                                gap.at("/hours/low").asDouble(),
                                gap.at("/hours/high").asDouble(),
                                gap.at("/hoursBasis").asText())
                : "hours unknown";
    }

    private static JsonNode find(JsonNode items, String field, String value) {
        return StreamSupport.stream(items.spliterator(), false)
                .filter(item -> item.at("/" + field).asText().equals(value))
                .findFirst()
                .orElseThrow();
    }
}
