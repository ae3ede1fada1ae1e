package io.careerplan.systemtests.walls;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.careerplan.systemtests.http.Api;
import io.careerplan.systemtests.input.Json;
import io.careerplan.systemtests.input.Operation;
import io.careerplan.systemtests.input.Requests;
import io.careerplan.systemtests.input.World;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Ids of others in the body of what a person sends about themselves: instead of every text of the example, as the key of every map,
 * and in every member that is described as an id.
 */
final class BodyProbes {

    private static final List<String> KINDS = List.of("people", "goals", "plans", "reviews");
    private static final Set<String> MAPS = Set.of(
            "milestones",
            "alternatives",
            "activities",
            "tasks",
            "adjustmentRules",
            "reserves",
            "register",
            "attainment");

    /** What a colleague may well be named in: a grant for them, an invitation to them. */
    private static final Set<String> FOR_COLLEAGUES = Set.of("giveGrant", "inviteRater");

    private final Town town;
    private final Map<World, Secrets> secrets;

    BodyProbes(Town town, Map<World, Secrets> secrets) {
        this.town = town;
        this.secrets = secrets;
    }

    /** All that can be tried of an operation by the employee on what is theirs. */
    Stream<Probe> of(Operation operation) {
        if (!operation.hasBody() || !operation.hasPathParameter() || !Rules.mayEver("employee", operation)) {
            return Stream.empty();
        }
        return town.victims().stream()
                .filter(victim -> town.isAbroad(victim) || !FOR_COLLEAGUES.contains(operation.id()))
                .flatMap(victim -> bodies(operation).stream()
                        .flatMap(place -> KINDS.stream().map(kind -> probe(operation, victim, place, kind))));
    }

    private Probe probe(Operation operation, World victim, Place place, String kind) {
        var theirs = town.ids(victim, operation).getOrDefault(kind, "");
        var nothing = UUID.randomUUID().toString();
        return new Probe(
                "%s with %s of the %s at %s"
                        .formatted(operation, kind, secrets.get(victim).name(), place.name()),
                secrets.get(victim),
                request(operation, place.with(theirs)),
                request(operation, place.with(nothing)),
                Stream.concat(written(victim), Stream.of(nothing)).toList(),
                0);
    }

    /** What earlier tries of this kind may have left among the caller's own words. */
    private static Stream<String> written(World victim) {
        return KINDS.stream().map(kind -> victim.ids().getOrDefault(kind, ""));
    }

    private HttpRequest.Builder request(Operation operation, String body) {
        Api own = World.seat(town.own().played().employee().seat(), operation);
        var path = World.path(operation.path(), town.ids(town.own(), operation));
        var request = Requests.withBody(operation, own, path, body);
        return operation.demandsIfMatch() ? request.header("If-Match", "*") : request;
    }

    /**
     * A place in a body.
     *
     * @param name for messages
     * @param template the body with a mark at the place
     */
    private record Place(String name, String template) {

        static final String MARK = "0-place-of-the-id-0";

        String with(String id) {
            return template.replace(MARK, id);
        }
    }

    /** One place for each name of a member, as one among equals stands for all. */
    private static List<Place> bodies(Operation operation) {
        var places = new HashMap<String, Place>();
        operation.example().ifPresent(example -> collect(example, example, places));
        operation.schema().path("properties").properties().stream()
                .filter(member -> operation
                        .resolved(member.getValue())
                        .path("format")
                        .asText()
                        .equals("uuid"))
                .forEach(member -> {
                    var body = Json.object(
                            operation.example().map(Object::toString).orElse("{}"));
                    body.put(member.getKey(), Place.MARK);
                    places.put(member.getKey(), new Place(member.getKey(), body.toString()));
                });
        return new ArrayList<>(places.values());
    }

    private static void collect(JsonNode whole, JsonNode here, Map<String, Place> places) {
        for (var member : here.properties()) {
            var name = member.getKey();
            var value = member.getValue();
            if (value.isTextual() && !places.containsKey(name)) {
                replaced(whole, (ObjectNode) here, name, Json.tree("\"" + Place.MARK + "\""), places);
            } else if (value.isArray() && value.path(0).isTextual() && !places.containsKey(name)) {
                replaced(whole, (ObjectNode) here, name, Json.tree("[\"" + Place.MARK + "\"]"), places);
            } else if (value.isObject() && MAPS.contains(name)) {
                replaced(whole, (ObjectNode) here, name, renamed(value), places);
            }
            collect(whole, value, places);
        }
    }

    private static JsonNode renamed(JsonNode map) {
        var copy = ((ObjectNode) map).deepCopy();
        var first = copy.fieldNames().next();
        copy.set(Place.MARK, copy.remove(first));
        return copy;
    }

    /** The tree is changed, written down and changed back. */
    private static void replaced(
            JsonNode whole, ObjectNode parent, String name, JsonNode value, Map<String, Place> places) {
        var before = parent.get(name);
        parent.set(name, value);
        places.put(name, new Place(name, whole.toString()));
        parent.set(name, before);
    }
}
