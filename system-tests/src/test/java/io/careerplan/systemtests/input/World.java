package io.careerplan.systemtests.input;

import io.careerplan.localstack.DemoUsers;
import io.careerplan.localstack.Tokens;
import io.careerplan.systemtests.RunningPlatform;
import io.careerplan.systemtests.demo.Cast;
import io.careerplan.systemtests.demo.Demo;
import io.careerplan.systemtests.demo.Person;
import io.careerplan.systemtests.demo.Played;
import io.careerplan.systemtests.demo.Seat;
import io.careerplan.systemtests.http.Answer;
import io.careerplan.systemtests.http.Api;
import io.careerplan.systemtests.http.Eventually;
import io.careerplan.systemtests.kafka.Topic;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** An organisation in which something of everything exists, so that every operation has a real target. */
public final class World {

    private static final Duration ARRIVAL = Duration.ofSeconds(60);

    /** What is about nobody alone, and open to HR only. */
    private static final Set<String> OF_THE_DIRECTORY =
            Set.of("/people", "/people/bulk", "/catalogue/releases/{releaseId}/touched");

    /** What own entries of a list are named by. */
    private static final Map<String, String> KEY_OF = Map.of("/occupations", "/code", "/skill-scales", "/name");

    private final Played played;
    private final Map<String, String> ids = new HashMap<>();

    private World(Played played, String organisation) {
        this.played = played;
        ids.put("organisations", organisation);
        findIds();
    }

    public static World create() {
        return new World(Demo.playUntilAdjusted(RunningPlatform.addresses(), silent()), DemoUsers.ORGANISATION);
    }

    /** A world with people of one's own. */
    public static World of(Cast cast) {
        return new World(Demo.playUntilAdjusted(cast, silent()), cast.organisation());
    }

    private static PrintStream silent() {
        return new PrintStream(OutputStream.nullOutputStream());
    }

    private void findIds() {
        var me = played.employee();
        ids.put("people", me.id());
        ids.put("dead-letters", deadLetter());
        findWhatIsAssessed(me.seat().assessment(), me.path());
        findWhatIsPlanned(me.seat().planning(), me.path());
        findWhatIsTracked(me.seat().tracking(), me.path());
    }

    private void findWhatIsAssessed(Api assessment, String me) {
        ids.put("access-grants", first(assessment.get(me + "/access-grants")));
        ids.put("invitations", invitation(played.employee(), played.coach()));
        ids.put("received-invitations", invitation(played.coach(), played.employee()));
        ids.put("evidence-offers", first(assessment.get(me + "/evidence-offers")));
        ids.put("goals", first(assessment.get(me + "/goals")));
        ids.put("gap-analyses", first(assessment.get(me + "/gap-analyses")));
        ids.put("development-plans", first(assessment.get(me + "/development-plans")));
        ids.put("qualifications", first(assessment.get(me + "/qualifications")));
        ids.put("survey-responses", first(assessment.get(me + "/survey-responses")));
        ids.put("situation-assessments", first(assessment.get(me + "/situation-assessments")));
        ids.put("instruments", "work-satisfaction-index");
        ids.put("survey-series", "work-satisfaction-index");
        ids.put("releases", first(assessment.get("/catalogue/releases")));
        ids.put("catalogue-releases", ids.get("releases"));
        addOwnEntries(played.hr().assessment());
    }

    private static String invitation(Person by, Person of) {
        var body = """
                {"invitedId": "%s", "invitedAs": "PEER", "skillIds": ["2.A.1.c"]}
                """.formatted(of.id());
        var path = by.path() + "/invitations";
        var asked = by.seat().assessment().post(path, body);
        return asked.status() == 409
                ? first(by.seat().assessment().get(path))
                : asked.expect(201).id();
    }

    /** What the organisation has of its own, the same for all its worlds until one of them retires it. */
    private void addOwnEntries(Api assessment) {
        var name = "own-" + ids.get("organisations");
        ids.put("skills", added(assessment, "/skills", name, """
                {"id": "%s", "name": "Own skill", "kind": "SKILL", "description": "Own."}
                """));
        ids.put("skill-scales", added(assessment, "/skill-scales", name, """
                {"name": "%s", "title": "Own scale", "lowest": 1, "highest": 3, "decimals": 0, "source": "Own."}
                """));
        ids.put("occupations", added(assessment, "/occupations", name, """
                {"code": "%s", "title": "Own job", "description": "Own.",
                 "requirements": [{"skillId": "2.A.1.c", "importance": 4, "level": 5}]}
                """));
        ids.put("career-ladders", ladder(assessment));
        ids.put("benefit-tables", benefitTable(assessment));
    }

    private static String ladder(Api assessment) {
        var present = firstOf(assessment.get("/career-ladders"));
        var body = "{\"name\": \"Own ladder\", \"rungs\": [\"43-4051.00\", \"13-1071.00\"]}";
        return present.isEmpty()
                ? assessment
                        .postOnce("/career-ladders", UUID.randomUUID().toString(), body)
                        .expect(201)
                        .text("/id")
                : present;
    }

    private static String benefitTable(Api assessment) {
        var present = firstOf(assessment.get("/benefit-tables"));
        var body = """
                {"name": "Own", "year": 2025, "area": "US", "currency": "USD",
                 "rows": [{"benefit": "Company car", "median": 6000}]}
                """;
        return present.isEmpty()
                ? assessment
                        .postOnce("/benefit-tables", UUID.randomUUID().toString(), body)
                        .expect(201)
                        .id()
                : present;
    }

    /** A name that was retired is taken for good, so that the next one is tried. */
    private static String added(Api assessment, String list, String name, String body) {
        if (assessment.get(list + "/" + name).status() == 200) {
            return name;
        }
        var key = UUID.randomUUID().toString();
        var answer = assessment.postOnce(list, key, body.formatted(name));
        return answer.status() == 409
                ? added(assessment, list, name + "-x", body)
                : answer.expect(201).text(KEY_OF.getOrDefault(list, "/id"));
    }

    private void findWhatIsPlanned(Api planning, String me) {
        var plan = "/plans/" + played.plan();
        ids.put("plans", played.plan());
        ids.put("revisions", "1");
        ids.put("diff", "1");
        ids.put("career-paths", first(planning.get(me + "/career-paths")));
        ids.put("forecasts", first(planning.get(plan + "/forecasts")));
        ids.put("proposals", first(planning.get(plan + "/proposals")));
    }

    private void findWhatIsTracked(Api tracking, String me) {
        var plan = "/plans/" + played.plan();
        ids.put("reviews", first(tracking.get(me + "/reviews")));
        ids.put("recommendations", first(tracking.get(me + "/recommendations")));
        ids.put("milestones", first(tracking.get(plan + "/milestones")));
        var done = first(tracking.get(plan + "/tasks?state=DONE"));
        ids.put("tasks", done);
        ids.put("log", first(tracking.get(plan + "/tasks/" + done + "/log")));
    }

    /** A record that is no event, so that planning and tracking each bury one. */
    private String deadLetter() {
        new Topic(RunningPlatform.addresses().kafka(), "careerplan.assessment.v1").sayNonsense("nobody");
        buried(played.operator().tracking());
        return buried(played.operator().planning());
    }

    private static String buried(Api service) {
        return first(Eventually.until(
                ARRIVAL, () -> service.get("/dead-letters"), a -> !firstOf(a).isEmpty()));
    }

    /** Who acts in it. */
    public Played played() {
        return played;
    }

    /** What exists in it, by the path segment that it comes after. */
    public Map<String, String> ids() {
        return Map.copyOf(ids);
    }

    /** The path of an operation with the ids of what really exists. */
    public String path(Operation operation) {
        return path(operation.path(), ids);
    }

    /** The same with other ids, by what stands before them in the path. */
    public String path(Operation operation, Map<String, String> others) {
        var chosen = new HashMap<>(ids);
        chosen.putAll(others);
        return path(operation.path(), chosen);
    }

    /** The id of something that exists, by what stands before it in paths; empty when there is none. */
    public String id(String kind) {
        return ids.getOrDefault(kind, "");
    }

    /** The path of an operation with ids that nothing has. */
    String pathToNothing(Operation operation) {
        var nothing = new HashMap<>(ids);
        nothing.replaceAll((kind, id) -> id.length() == 36 ? UUID.randomUUID().toString() : "nothing");
        nothing.put("revisions", "999");
        nothing.put("jobs", UUID.randomUUID().toString());
        return path(operation.path(), nothing);
    }

    /** A path with its parameters filled by the path segment before them. */
    public static String path(String template, Map<String, String> known) {
        var path = new StringBuilder();
        var before = "";
        for (var segment : template.substring(1).split("/", -1)) {
            var isParameter = segment.startsWith("{");
            path.append('/').append(isParameter ? known.getOrDefault(before, new UUID(0, 0).toString()) : segment);
            before = segment;
        }
        return path.toString();
    }

    /** The service as somebody sees it who may call the operation. */
    public Api caller(Operation operation) {
        var roles = operation.roles();
        if (!roles.contains("employee")) {
            return seat(roles.contains("hr-partner") ? played.hr() : played.operator(), operation);
        }
        return seat(
                OF_THE_DIRECTORY.contains(operation.path())
                        ? played.hr()
                        : played.employee().seat(),
                operation);
    }

    /** The service as somebody sees it who runs the platform. */
    public Api operator(Operation operation) {
        return seat(played.operator(), operation);
    }

    Api hr(Operation operation) {
        return seat(played.hr(), operation);
    }

    /** The service as somebody sees it who has the role, in an organisation. */
    Api inRole(Operation operation, String tenant, String... roles) {
        var token =
                Tokens.of(RunningPlatform.get().stack(), tenant).roles(roles).person("sub-somebody-else");
        return seat(Seat.of(RunningPlatform.addresses(), token), operation);
    }

    /** The service without a token. */
    Api anonymous(Operation operation) {
        return seat(Seat.of(RunningPlatform.addresses(), ""), operation);
    }

    /** All that the three services hold about the employee. */
    public List<Object> holdings() {
        var me = played.employee();
        return List.of(
                sections(me.seat().assessment().get(me.path() + "/export")),
                sections(me.seat().planning().get(me.path() + "/export")),
                sections(me.seat().tracking().get(me.path() + "/export")));
    }

    private static Object sections(Answer export) {
        return export.expect(200).body().at("/sections");
    }

    /** The service of the operation as somebody sees it. */
    public static Api seat(Seat seat, Operation operation) {
        return switch (operation.service()) {
            case "assessment" -> seat.assessment();
            case "planning" -> seat.planning();
            default -> seat.tracking();
        };
    }

    private static String first(Answer list) {
        return firstOf(list.expect(200));
    }

    private static String firstOf(Answer list) {
        return list.text("/items/0/id");
    }
}
