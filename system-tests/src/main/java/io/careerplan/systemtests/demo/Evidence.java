package io.careerplan.systemtests.demo;

import io.careerplan.systemtests.http.Answer;
import io.careerplan.systemtests.http.Eventually;
import java.time.Duration;

/** Assessment offers what the reached milestone shows, by tracking's event alone; the coach, who may approve the skills, rates it. */
record Evidence(Person employee, Person coach, Story story) {

    private static final Duration ARRIVAL = Duration.ofSeconds(60);

    void play() {
        var path = employee.path() + "/evidence-offers";
        var offer = Eventually.until(
                ARRIVAL, () -> coach.assessment().get(path + "?state=OPEN"), list -> !id(list).isEmpty());
        var skill = offer.body().at("/items/0/skills/0");
        var rating = "{\"ratings\": [{\"skillId\": \"%s\", \"scale\": \"dreyfus\", \"level\": 3}]}"
                .formatted(skill.at("/skillId").asText());
        var rated = coach.assessment()
                .post(path + "/" + id(offer) + "/rating", rating)
                .expect(201);
        story.say(
                "Its evidence is offered to be rated: the coach rates %s, as %s; the offer is %s.",
                skill.at("/skillName").asText(),
                rated.text("/ratings/0/source"),
                coach.assessment().get(path).expect(200).text("/items/0/state"));
        story.more("GET /assessment/v1" + path);
    }

    private static String id(Answer offers) {
        return offers.text("/items/0/id");
    }
}
