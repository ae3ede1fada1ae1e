package io.careerplan.systemtests.demo;

import java.util.UUID;

/** Step 1: an operator creates the organisation, HR registers people, they sign in, one grants the other. */
record Registration(Cast cast, Story story) {

    private static final String PROFILE = """
            {"currentOccupation": "43-4051.00", "experienceLevel": "MID", "circumstances": {
              "weeklyHours": 6, "monthlyBudget": {"amount": "150.00", "currency": "USD"},
              "locations": ["Berlin"], "constraints": "No evenings on Wednesdays"}}
            """;

    /** What everything later is about: the employee, the coach and somebody who works beside the employee. */
    record People(Person employee, Person coach, Person colleague) {}

    People play() {
        story.step(1, "An organisation, its people and who may see what");
        organisation();
        var coach = new Person(cast.coach(), register(cast.coachId()));
        var colleague = new Person(cast.colleague(), register(cast.colleagueId()));
        forget(cast.employeeId());
        var employee = new Person(cast.employee(), register(cast.employeeId()));
        signIn(coach);
        signIn(colleague);
        signIn(employee);
        complete(employee);
        grant(employee, coach);
        return new People(employee, coach, colleague);
    }

    private void organisation() {
        var api = cast.operator().assessment();
        var body = """
                {"tenant": "%s", "name": "Demo organisation", "timeZone": "Europe/Berlin",
                 "locale": "en", "currency": "USD"}
                """.formatted(cast.organisation());
        var answer = api.post("/organisations", body);
        var created = answer.status() != 409;
        var organisation = created
                ? answer.expect(201)
                : api.get("/organisations/" + cast.organisation()).expect(200);
        story.say("The operator %s the organisation %s.", created ? "creates" : "finds", organisation.text("/name"));
    }

    /** An earlier demo may have stopped half-way: what it left of the employee goes first. */
    private void forget(String externalId) {
        var found = search(externalId);
        if (!found.isEmpty()) {
            cast.hr()
                    .assessment()
                    .postOnce("/people/" + found + "/erasure", key(), "")
                    .expect(202);
        }
    }

    private String register(String externalId) {
        var found = search(externalId);
        if (!found.isEmpty()) {
            story.say("HR finds %s registered already.", externalId);
            return found;
        }
        var body = "{\"externalId\": \"%s\", \"name\": \"Person %s\"}".formatted(externalId, externalId);
        var person = cast.hr().assessment().postOnce("/people", key(), body).expect(201);
        story.say("HR registers %s as %s.", externalId, person.id());
        return person.id();
    }

    private String search(String externalId) {
        return cast.hr()
                .assessment()
                .get("/people?externalId=" + externalId)
                .expect(200)
                .text("/items/0/id");
    }

    private void signIn(Person person) {
        var me = person.assessment().get("/people/me").expect(200);
        story.say("%s signs in and is bound to %s.", me.text("/name"), me.text("/externalId"));
    }

    private void complete(Person person) {
        var api = person.assessment();
        var before = api.get(person.path()).expect(200);
        var after = api.patch(person.path(), before.etag(), PROFILE).expect(200);
        story.say(
                "The profile now says: %s hours a week, %s %s a month.",
                after.text("/circumstances/weeklyHours"),
                after.text("/circumstances/monthlyBudget/amount"),
                after.text("/circumstances/monthlyBudget/currency"));
        story.more("GET /assessment/v1" + person.path());
    }

    private void grant(Person person, Person coach) {
        var path = person.path() + "/access-grants";
        var grant = person.assessment().post(path, mayApprove(coach)).expect(201);
        story.say(
                "The coach is granted %s of %s.",
                grant.body().at("/verbs"), grant.body().at("/sections"));
        story.more("GET /assessment/v1" + path);
    }

    private static String mayApprove(Person coach) {
        return """
                {"granteeId": "%s", "role": "COACH", "sections": ["GOALS", "SKILLS", "PLAN", "PROGRESS"],
                 "verbs": ["READ", "COMMENT", "EDIT", "APPROVE"]}
                """.formatted(coach.id());
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
