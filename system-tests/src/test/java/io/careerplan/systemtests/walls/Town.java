package io.careerplan.systemtests.walls;

import io.careerplan.systemtests.demo.Person;
import io.careerplan.systemtests.demo.Seat;
import io.careerplan.systemtests.http.Api;
import io.careerplan.systemtests.input.Operation;
import io.careerplan.systemtests.input.World;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Two organisations in which something of everything exists three times: for the employee from whose surroundings it is tried,
 * for a neighbour in the same organisation, and for a stranger in another.
 */
public final class Town {

    /** Slug of the organisation of those who try, and of the neighbour. */
    public static final String OURS = "wall-ours";
    /** Slug of the stranger's organisation. */
    public static final String THEIRS = "wall-theirs";

    private static final Town TOWN = new Town();

    private final World own = World.of(new Settlers(OURS).cast("own"));
    private final World neighbour = World.of(new Settlers(OURS).cast("neighbour"));
    private final World stranger = World.of(new Settlers(THEIRS).cast("stranger"));
    private final Map<String, Seat> seats = new LinkedHashMap<>();
    private final Map<String, String> jobs = new HashMap<>();

    private Town() {
        seats.put("employee", own.played().employee().seat());
        seats.put("coach", own.played().coach().seat());
        seats.put("mentor", mentor());
        seats.put("hr-partner", own.played().hr());
        seats.put("operator", Settlers.operator("other"));
        submitJobs();
    }

    /** The one of this JVM; it takes a while to build. */
    public static Town get() {
        return TOWN;
    }

    /** The surroundings from which it is tried. */
    public World own() {
        return own;
    }

    World neighbour() {
        return neighbour;
    }

    /** Somebody of another organisation. */
    public World stranger() {
        return stranger;
    }

    /** Those whom others must not be able to touch. */
    List<World> victims() {
        return List.of(neighbour, stranger);
    }

    /** Whether the world is that of another organisation than the callers'. */
    boolean isAbroad(World world) {
        return world == stranger;
    }

    /** The roles in the token of whoever tries in this role: a coach of the demo is an employee too. */
    static Stream<String> rolesOf(String seat) {
        return seat.equals("coach") ? Stream.of(seat, "employee") : Stream.of(seat);
    }

    /** Who tries, by the one role that counts: people and systems of the first organisation, and the operator. */
    Map<String, Seat> seats() {
        return seats;
    }

    /** What exists in a world for an operation, by the path segment it comes after. */
    Map<String, String> ids(World world, Operation operation) {
        var ids = new HashMap<>(world.ids());
        ids.put("jobs", jobs.getOrDefault(operation.service(), ""));
        return ids;
    }

    /** The employee gives the mentor all that a mentor can be given. */
    private Seat mentor() {
        var mentor = new Settlers(OURS).settle("M-own", "mentor");
        grant(own.played().employee(), mentor, "MENTOR", "\"READ\", \"COMMENT\", \"EDIT\"");
        return mentor.seat();
    }

    private static void grant(Person giver, Person grantee, String role, String verbs) {
        var body = """
                {"granteeId": "%s", "role": "%s", "verbs": [%s],
                 "sections": ["SITUATION", "GOALS", "SKILLS", "PLAN", "NETWORK", "RISKS", "PROGRESS"]}
                """.formatted(grantee.id(), role, verbs);
        giver.seat().assessment().post(giver.path() + "/access-grants", body).expect(201);
    }

    /** A job in each service, of an operator who is none of those who try. */
    private void submitJobs() {
        var operator = own.played().operator();
        jobs.put("assessment", submit(operator.assessment()));
        jobs.put("planning", submit(operator.planning()));
        jobs.put("tracking", submit(operator.tracking()));
    }

    private static String submit(Api service) {
        var body = "{\"scope\": \"TENANT\", \"tenant\": \"" + THEIRS + "\"}";
        return service.postOnce("/republications", UUID.randomUUID().toString(), body)
                .expect(202)
                .id();
    }
}
