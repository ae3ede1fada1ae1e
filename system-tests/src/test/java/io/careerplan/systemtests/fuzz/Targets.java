package io.careerplan.systemtests.fuzz;

import io.careerplan.events.Topics;
import io.careerplan.systemtests.RunningPlatform;
import io.careerplan.systemtests.http.Answer;
import io.careerplan.systemtests.http.Api;
import io.careerplan.systemtests.http.Eventually;
import io.careerplan.systemtests.input.Json;
import io.careerplan.systemtests.input.Operation;
import io.careerplan.systemtests.input.World;
import io.careerplan.systemtests.kafka.Topic;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What the requests are aimed at. Whatever ends its target gets one of its own, so that the world survives. */
final class Targets {

    private static final Duration ARRIVAL = Duration.ofSeconds(60);

    /** So many requests share a spare plan: enough to meet it in each of its states. */
    private static final int SHOTS_AT_A_PLAN = 12;

    private final World world;
    private final Map<String, String> ofService = new HashMap<>();
    private final LocalDate today;
    private final Bodies bodies;
    private String plan = "";
    private int shotsAtPlan = SHOTS_AT_A_PLAN;
    private String developmentPlan = "";
    private int shotsAtDevelopmentPlan = SHOTS_AT_A_PLAN;

    Targets(World world) {
        this.world = world;
        this.today = readToday();
        this.bodies = new Bodies(world, today);
        findJobsAndLetters();
    }

    LocalDate today() {
        return today;
    }

    private LocalDate readToday() {
        var now = world.played().operator().tracking().get("/local-clock").expect(200);
        return LocalDate.ofInstant(Instant.parse(now.text("/instant")), ZoneOffset.UTC);
    }

    Bodies bodies() {
        return bodies;
    }

    /** Who may call the operation. */
    Api caller(Operation operation) {
        return switch (operation.id()) {
            case "approvePlan", "returnPlan" -> world.played().coach().seat().planning();
            case "rateEvidenceOffer" -> world.played().coach().seat().assessment();
            case "recordDeparture", "erasePerson" -> world.played().hr().assessment();
            case "readJob" -> world.operator(operation);
            default -> world.caller(operation);
        };
    }

    /** The path of the operation, to something that exists. */
    synchronized String path(Operation operation) {
        return world.path(operation, ids(operation));
    }

    private Map<String, String> ids(Operation operation) {
        return switch (operation.id()) {
            case "erasePerson", "recordDeparture" -> Map.of("people", person());
            case "revokeGrant" -> Map.of("access-grants", grant());
            case "withdrawInvitation" -> Map.of("invitations", invitation());
            case "removeGoal" -> Map.of("goals", goal());
            case "removeQualification" -> Map.of("qualifications", qualification());
            case "removeBenefitTable" -> Map.of("benefit-tables", benefitTable());
            case "changeDevelopmentPlan", "completeDevelopmentPlan" -> Map.of("development-plans", developmentPlan());
            case "readJob", "readDeadLetter", "replayDeadLetter" -> ofService(operation);
            default -> isOfPlan(operation) ? Map.of("plans", plan()) : Map.of();
        };
    }

    private Map<String, String> ofService(Operation operation) {
        var kind = operation.id().equals("readJob") ? "jobs" : "dead-letters";
        return Map.of(kind, ofService.getOrDefault(operation.service() + " " + kind, ""));
    }

    /** What moves a plan on goes to a spare one, which the documented examples are about as well. */
    private static boolean isOfPlan(Operation operation) {
        var changes = Set.of("POST", "PATCH").contains(operation.method());
        return changes
                && operation.service().equals("planning")
                && operation.path().startsWith("/plans/{id}")
                && !operation.path().contains("proposals");
    }

    private String plan() {
        shotsAtPlan++;
        if (shotsAtPlan > SHOTS_AT_A_PLAN) {
            var me = world.played().employee();
            plan = me.seat()
                    .planning()
                    .post(me.path() + "/plans", bodies.example("createPlan").toString())
                    .expect(201)
                    .id();
            shotsAtPlan = 0;
        }
        return plan;
    }

    private String person() {
        var body = "{\"externalId\": \"%s\", \"name\": \"Spare\"}".formatted(UUID.randomUUID());
        return world.played()
                .hr()
                .assessment()
                .postOnce("/people", UUID.randomUUID().toString(), body)
                .expect(201)
                .id();
    }

    private String grant() {
        var me = world.played().employee();
        var grant = Json.object(bodies.example("giveGrant").toString());
        grant.put("granteeId", person());
        return made(me.seat().assessment().post(me.path() + "/access-grants", grant.toString()), "access-grants");
    }

    private String invitation() {
        var me = world.played().employee();
        var invitation = Json.object(bodies.example("inviteRater").toString());
        invitation.put("invitedId", person());
        return made(me.seat().assessment().post(me.path() + "/invitations", invitation.toString()), "invitations");
    }

    private String goal() {
        var me = world.played().employee();
        var goal = "{\"horizon\": \"VISION\", \"statement\": \"Spare\"}";
        return made(me.seat().assessment().post(me.path() + "/goals", goal), "goals");
    }

    private String qualification() {
        var me = world.played().employee();
        var body = bodies.example("addQualification").toString();
        return made(me.seat().assessment().post(me.path() + "/qualifications", body), "qualifications");
    }

    private String benefitTable() {
        var body = bodies.example("addBenefitTable").toString();
        return made(world.played().hr().assessment().post("/benefit-tables", body), "benefit-tables");
    }

    private String developmentPlan() {
        shotsAtDevelopmentPlan++;
        if (shotsAtDevelopmentPlan > SHOTS_AT_A_PLAN) {
            var me = world.played().employee();
            var body = bodies.example("createDevelopmentPlan").toString();
            developmentPlan =
                    made(me.seat().assessment().post(me.path() + "/development-plans", body), "development-plans");
            shotsAtDevelopmentPlan = 0;
        }
        return developmentPlan;
    }

    private String made(Answer created, String kind) {
        return created.status() == 201 ? created.id() : world.id(kind);
    }

    /** Every service hears of planning or assessment, and buries what is no event. */
    private void findJobsAndLetters() {
        new Topic(RunningPlatform.addresses().kafka(), Topics.PLANNING).sayNonsense("nobody");
        var seat = world.played().operator();
        find("assessment", seat.assessment());
        find("planning", seat.planning());
        find("tracking", seat.tracking());
    }

    private void find(String service, Api api) {
        var letters = Eventually.until(ARRIVAL, () -> api.get("/dead-letters"), list -> !list.body()
                .at("/items")
                .isEmpty());
        ofService.put(service + " dead-letters", letters.text("/items/0/id"));
        var body = bodies.example("republish").toString();
        ofService.put(
                service + " jobs", api.post("/republications", body).expect(202).id());
    }
}
