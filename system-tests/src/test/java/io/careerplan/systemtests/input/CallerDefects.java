package io.careerplan.systemtests.input;

import static io.careerplan.systemtests.input.Requests.wellFormed;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Who must not come in: nobody, somebody without the role, another organisation. */
final class CallerDefects {

    static final Map<String, Defect> ALL = Map.of(
            "no token", CallerDefects::noToken,
            "broken token", CallerDefects::brokenToken,
            "no organisation in the token", CallerDefects::noOrganisation,
            "wrong role", CallerDefects::wrongRole,
            "another organisation's ids", CallerDefects::otherTenant,
            "ids of nothing", CallerDefects::nothing);

    private static final List<String> ROLES = List.of("employee", "coach", "mentor", "hr-partner", "operator");

    private CallerDefects() {}

    private static List<Attempt> noToken(Operation operation, World world) {
        var request = wellFormed(operation, world.anonymous(operation), world.path(operation));
        return List.of(Attempt.of("without a token", request, 401));
    }

    private static List<Attempt> brokenToken(Operation operation, World world) {
        var request = wellFormed(operation, world.anonymous(operation), world.path(operation))
                .header("Authorization", "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.");
        return List.of(Attempt.of("with an unsigned token", request, 401));
    }

    private static List<Attempt> noOrganisation(Operation operation, World world) {
        var request = wellFormed(operation, world.inRole(operation, "", "employee"), world.path(operation));
        return List.of(Attempt.of("with an empty org claim", request, 403));
    }

    private static List<Attempt> wrongRole(Operation operation, World world) {
        return Stream.concat(ROLES.stream().filter(role -> !operation.roles().contains(role)), Stream.of("visitor"))
                .map(role -> Attempt.of(
                        "as " + role,
                        wellFormed(operation, world.inRole(operation, "demo-org", role), world.path(operation)),
                        403))
                .toList();
    }

    private static List<Attempt> otherTenant(Operation operation, World world) {
        if (!operation.hasPathParameter() || operation.isOperators() || operation.isShared()) {
            return List.of();
        }
        return operation.roles().stream()
                .map(role -> Attempt.of(
                        "as another organisation's " + role,
                        wellFormed(operation, world.inRole(operation, "demo-other", role), world.path(operation)),
                        404))
                .toList();
    }

    private static List<Attempt> nothing(Operation operation, World world) {
        if (!operation.hasPathParameter()) {
            return List.of();
        }
        var request = wellFormed(operation, world.caller(operation), world.pathToNothing(operation));
        return List.of(Attempt.of("about what does not exist", request, 404));
    }
}
