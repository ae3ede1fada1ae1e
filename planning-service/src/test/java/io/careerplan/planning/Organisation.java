package io.careerplan.planning;

import static org.awaitility.Awaitility.await;

import io.careerplan.events.GrantGiven;
import io.careerplan.events.GrantRole;
import io.careerplan.events.GrantSection;
import io.careerplan.events.GrantState;
import io.careerplan.events.GrantVerb;
import io.careerplan.events.PersonRegistered;
import io.careerplan.kit.id.Ids;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;

/** A tenant of its own for a test, whose people and grants come over Kafka as assessment says them. */
public record Organisation(String tenant) {

    public static Organisation newOne() {
        return new Organisation("t-" + UUID.randomUUID());
    }

    /** An employee known here. */
    public Someone employee() {
        return registered(Someone.employee(tenant));
    }

    /** A coach known here, without any grant. */
    public Someone coach() {
        return registered(Someone.coach(tenant));
    }

    /** A coach to whom the person granted these verbs on their plan. */
    public Someone coachOf(Someone person, GrantVerb... verbs) {
        var coach = coach();
        grant(person, coach, GrantRole.COACH, verbs);
        awaitKnown(coach, person);
        return coach;
    }

    /** The grant as it was said. */
    public GrantState grant(Someone person, Someone grantee, GrantRole role, GrantVerb... verbs) {
        var grant = new GrantState(
                Ids.next(), 0, person.id(), grantee.id(), role, Set.of(GrantSection.PLAN), Set.of(verbs), false);
        Topic.say(tenant, new GrantGiven(grant));
        return grant;
    }

    private Someone registered(Someone someone) {
        Topic.say(tenant, new PersonRegistered(someone.state(0)));
        awaitKnown(someone, someone);
        return someone;
    }

    /** Returns when the reader may read the plans of the person. */
    public void awaitKnown(Someone reader, Someone person) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> Api.of(reader).plans(person).statusCode() == 200);
    }
}
