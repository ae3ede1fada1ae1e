package io.careerplan.systemtests.walls;

import io.careerplan.systemtests.demo.Seat;
import io.careerplan.systemtests.http.Api;
import io.careerplan.systemtests.input.Operation;
import io.careerplan.systemtests.input.Requests;
import io.careerplan.systemtests.input.World;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Ids of others in the path: in every place alone and in all together, beside the caller's own in the rest. */
final class PathProbes {

    /** What is the same for everybody, or a name that each plan gives anew. */
    private static final Set<String> SHARED =
            Set.of("releases", "catalogue-releases", "revisions", "diff", "milestones", "tasks");

    private final Town town;
    private final Map<World, Secrets> secrets;

    PathProbes(Town town, Map<World, Secrets> secrets) {
        this.town = town;
        this.secrets = secrets;
    }

    /** All that can be tried of an operation. */
    Stream<Probe> of(Operation operation) {
        return town.victims().stream().flatMap(victim -> town.seats().entrySet().stream()
                .filter(seat -> !Rules.isOpenTo(seat.getKey(), operation, town.isAbroad(victim)))
                .flatMap(seat -> probes(operation, victim, seat.getKey(), seat.getValue())));
    }

    private Stream<Probe> probes(Operation operation, World victim, String role, Seat seat) {
        var api = World.seat(seat, operation);
        return choices(operation, victim).stream().flatMap(kinds -> {
            var ids = new Ids(operation, victim, kinds);
            return variants(operation).stream().map(variant -> {
                var what = "%s as %s with %s of the %s, %s"
                        .formatted(operation, role, kinds, secrets.get(victim).name(), variant);
                var status = Town.rolesOf(role).anyMatch(each -> Rules.mayEver(each, operation)) ? 404 : 403;
                return new Probe(
                        what,
                        secrets.get(victim),
                        variant.request(operation, api, ids.theirs()),
                        variant.request(operation, api, ids.nothing()),
                        ids.sent(),
                        variant == Variant.IF_NONE_MATCH ? 0 : status);
            });
        });
    }

    /** Each choice of places that get an id of the other. */
    private List<List<String>> choices(Operation operation, World victim) {
        var places = places(operation, victim);
        return IntStream.range(1, 1 << places.size())
                .mapToObj(bits -> IntStream.range(0, places.size())
                        .filter(place -> (bits & (1 << place)) != 0)
                        .mapToObj(places::get)
                        .toList())
                .toList();
    }

    private List<String> places(Operation operation, World victim) {
        var own = town.ids(town.own(), operation);
        var theirs = town.ids(victim, operation);
        var segments = Arrays.asList(operation.path().substring(1).split("/", -1));
        var places = new ArrayList<String>();
        for (var i = 1; i < segments.size(); i++) {
            var kind = segments.get(i - 1);
            var isOthers = kind.equals("jobs") || !theirs.getOrDefault(kind, "").equals(own.getOrDefault(kind, ""));
            if (segments.get(i).startsWith("{") && !SHARED.contains(kind) && isOthers) {
                places.add(kind);
            }
        }
        return places;
    }

    private static List<Variant> variants(Operation operation) {
        var variants = new ArrayList<>(List.of(Variant.PLAIN, Variant.UPPER_CASE, Variant.MORE_PARAMETERS));
        if (operation.method().equals("GET")) {
            variants.add(Variant.IF_NONE_MATCH);
        }
        if (operation.demandsIfMatch()) {
            variants.add(Variant.IF_MATCH_ANY);
        }
        return variants;
    }

    /** How the same ids can be sent. */
    private enum Variant {
        PLAIN,
        UPPER_CASE,
        MORE_PARAMETERS,
        IF_NONE_MATCH,
        IF_MATCH_ANY;

        HttpRequest.Builder request(Operation operation, Api api, Map<String, String> ids) {
            var path = World.path(operation.path(), this == UPPER_CASE ? upperCase(ids) : ids);
            var asked = this == MORE_PARAMETERS ? path + more(ids) : path;
            var request = Requests.wellFormed(operation, api, asked);
            return switch (this) {
                case PLAIN, UPPER_CASE, MORE_PARAMETERS -> request;
                case IF_NONE_MATCH -> request.header("If-None-Match", "\"0\"");
                case IF_MATCH_ANY -> request.setHeader("If-Match", "*");
            };
        }

        private static Map<String, String> upperCase(Map<String, String> ids) {
            var upper = new HashMap<>(ids);
            upper.replaceAll((kind, id) -> id.length() == 36 ? id.toUpperCase(Locale.ROOT) : id);
            return upper;
        }

        private static String more(Map<String, String> ids) {
            return "?personId=%s&tenant=%s&org=%s".formatted(ids.get("people"), Town.THEIRS, Town.THEIRS);
        }
    }

    /** The ids of one choice of places. */
    private final class Ids {

        private final Map<String, String> own;
        private final Map<String, String> their;
        private final List<String> places;
        private final Map<String, String> none = new HashMap<>();

        Ids(Operation operation, World victim, List<String> places) {
            this.own = town.ids(town.own(), operation);
            this.their = town.ids(victim, operation);
            this.places = places;
            places.forEach(place -> none.put(place, likeNothing(their.getOrDefault(place, ""))));
        }

        Map<String, String> theirs() {
            return mixed(their);
        }

        Map<String, String> nothing() {
            return mixed(none);
        }

        List<String> sent() {
            return Stream.of(own, their, none)
                    .flatMap(ids -> ids.values().stream())
                    .filter(id -> id.length() > 3)
                    .toList();
        }

        private Map<String, String> mixed(Map<String, String> others) {
            var mixed = new HashMap<>(own);
            places.forEach(place -> mixed.put(place, others.getOrDefault(place, "")));
            return mixed;
        }
    }

    private static String likeNothing(String id) {
        return id.length() == 36
                ? UUID.randomUUID().toString()
                : "nothing-" + UUID.randomUUID().toString().substring(0, 8);
    }
}
