package io.careerplan.systemtests.demo;

import io.careerplan.localstack.DemoUser;
import io.careerplan.localstack.DemoUsers;
import io.careerplan.systemtests.http.Answer;
import io.careerplan.systemtests.http.Api;
import io.careerplan.systemtests.http.SignIn;
import java.net.http.HttpRequest;

/**
 * Everybody who acts in the demo, signed in.
 *
 * @param operator runs the platform
 * @param hr the organisation's HR system
 * @param employee writes the plan
 * @param coach approves it
 * @param colleague works beside the employee and rates what they saw, when asked to
 * @param organisation slug of the organisation they act in
 * @param employeeId the organisation's own id of the employee
 * @param coachId the organisation's own id of the coach
 * @param colleagueId the organisation's own id of the colleague
 */
public record Cast(
        Seat operator,
        Seat hr,
        Seat employee,
        Seat coach,
        Seat colleague,
        String organisation,
        String employeeId,
        String coachId,
        String colleagueId) {

    /** The public client under which people sign in at the local issuer. */
    private static final String APP = "demo-app";

    static Cast signIn(Addresses at) {
        var issuer = new SignIn(at.issuer());
        var hr = issuer.client(DemoUsers.HR.id(), DemoUsers.HR.secret());
        return new Cast(
                seat(at, issuer, DemoUsers.OPERATOR),
                Seat.of(at, hr),
                seat(at, issuer, DemoUsers.EMPLOYEE),
                seat(at, issuer, DemoUsers.COACH),
                seat(at, issuer, DemoUsers.MENTOR),
                DemoUsers.ORGANISATION,
                DemoUsers.EMPLOYEE.externalId(),
                DemoUsers.COACH.externalId(),
                DemoUsers.MENTOR.externalId());
    }

    /** The figures that tracking-service shows its operators. */
    static Answer metrics(Addresses at) {
        var address = at.tracking().resolve("/q/metrics");
        return Api.send(HttpRequest.newBuilder(address)).expect(200);
    }

    private static Seat seat(Addresses at, SignIn issuer, DemoUser user) {
        return Seat.of(at, issuer.user(APP, user.name(), user.password()));
    }
}
