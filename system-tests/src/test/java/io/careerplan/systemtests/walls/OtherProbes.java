package io.careerplan.systemtests.walls;

import io.careerplan.systemtests.http.Api;
import io.careerplan.systemtests.input.Operation;
import io.careerplan.systemtests.input.Requests;
import io.careerplan.systemtests.input.World;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** What is somebody else's in the query and in headers: cursors, search terms, an organisation named beside the token, keys. */
final class OtherProbes {

    private static final List<String> HEADERS =
            List.of("X-Tenant", "X-Org", "org", "tenantid", "ce_tenantid", "X-Forwarded-User", "X-Original-URL");

    private final Town town;
    private final Map<World, Secrets> secrets;

    OtherProbes(Town town, Map<World, Secrets> secrets) {
        this.town = town;
        this.secrets = secrets;
    }

    /** All that can be tried of an operation. */
    Stream<Probe> of(Operation operation) {
        if (!operation.method().equals("GET")
                || operation.isOperators()
                || Rules.of(operation).section().equals("JOBS")) {
            return Stream.empty();
        }
        return town.victims().stream().flatMap(victim -> Stream.of(
                        cursor(operation, victim), headers(operation, victim), search(operation, victim))
                .flatMap(probes -> probes));
    }

    private Stream<Probe> cursor(Operation operation, World victim) {
        if (!operation.hasQuery("cursor") || (operation.isShared() && !town.isAbroad(victim))) {
            return Stream.empty();
        }
        var theirs = cursorOf(operation, victim);
        if (theirs.isEmpty() || (Rules.of(operation).wide() && !town.isAbroad(victim))) {
            return Stream.empty();
        }
        return Stream.of(new Probe(
                operation + " with a cursor of the " + secrets.get(victim).name(),
                secrets.get(victim),
                own(operation, "?cursor=" + theirs),
                own(operation, "?cursor=" + theirs.substring(1) + "A"),
                List.of(theirs, theirs.substring(1) + "A"),
                400));
    }

    /** What the other gets for the second page of the same list; empty when it has but one page. */
    private String cursorOf(Operation operation, World victim) {
        var path = World.path(operation.path(), town.ids(victim, operation));
        var page = seat(operation, victim).get(path + "?limit=1").expect(200);
        return page.text("/next");
    }

    private Stream<Probe> headers(Operation operation, World victim) {
        if (Rules.of(operation).wide() && !town.isAbroad(victim)) {
            return Stream.empty();
        }
        var person = victim.ids().getOrDefault("people", "");
        var theirs = town.isAbroad(victim) ? Town.THEIRS : person;
        var nobody = UUID.randomUUID().toString();
        return Stream.of(new Probe(
                operation + " with headers and parameters naming the "
                        + secrets.get(victim).name(),
                secrets.get(victim),
                named(operation, theirs, person),
                named(operation, "wall-nothing", nobody),
                List.of(person, theirs, nobody, "wall-nothing"),
                0));
    }

    /** Another organisation's own number of somebody, asked for by the HR system of this one. */
    private Stream<Probe> search(Operation operation, World victim) {
        if (!operation.hasQuery("externalId") || !town.isAbroad(victim)) {
            return Stream.empty();
        }
        var me = victim.played().employee();
        var theirs = me.seat().assessment().get(me.path()).expect(200).text("/externalId");
        return Stream.of(new Probe(
                operation + " with a number of the " + secrets.get(victim).name(),
                secrets.get(victim),
                own(operation, "?externalId=" + theirs),
                own(operation, "?externalId=E-nobody"),
                List.of(theirs),
                200));
    }

    private HttpRequest.Builder named(Operation operation, String tenant, String person) {
        var query =
                "?personId=%s&person=%s&tenant=%s&org=%s&ownerId=%s".formatted(person, person, tenant, tenant, person);
        var request = own(operation, query);
        HEADERS.forEach(header -> request.header(header, tenant));
        return request;
    }

    private HttpRequest.Builder own(Operation operation, String query) {
        var path = World.path(operation.path(), town.ids(town.own(), operation));
        return Requests.withoutBody(operation, seat(operation, town.own()), path + query);
    }

    /** The one who may read the list: HR where it is about all people. */
    private static Api seat(Operation operation, World world) {
        var seat = Rules.of(operation).wide()
                ? world.played().hr()
                : world.played().employee().seat();
        return World.seat(seat, operation);
    }
}
