package io.careerplan.tracking.stage;

import io.careerplan.events.Circumstances;
import io.careerplan.events.EmploymentState;
import io.careerplan.events.ExperienceLevel;
import io.careerplan.events.GrantGiven;
import io.careerplan.events.GrantRevoked;
import io.careerplan.events.GrantRole;
import io.careerplan.events.GrantSection;
import io.careerplan.events.GrantState;
import io.careerplan.events.GrantVerb;
import io.careerplan.events.Industry;
import io.careerplan.events.PersonChanged;
import io.careerplan.events.PersonRegistered;
import io.careerplan.events.PersonState;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What assessment says of people and grants. */
public final class Facts {

    private Facts() {}

    public static PersonRegistered registered(UUID person, String subject, String zone, long version) {
        return new PersonRegistered(state(person, subject, zone, version));
    }

    public static PersonChanged changed(UUID person, String subject, String zone, long version) {
        return new PersonChanged(state(person, subject, zone, version));
    }

    /** A coach's grant of progress with these verbs. */
    public static GrantGiven given(UUID grant, UUID person, UUID coach, GrantVerb... verbs) {
        return new GrantGiven(grant(grant, 0, person, coach, false, verbs));
    }

    public static GrantRevoked revoked(UUID grant, UUID person, UUID coach, GrantVerb... verbs) {
        return new GrantRevoked(grant(grant, 1, person, coach, true, verbs));
    }

    private static GrantState grant(
            UUID grant, long version, UUID person, UUID coach, boolean revoked, GrantVerb... verbs) {
        return new GrantState(
                grant, version, person, coach, GrantRole.COACH, Set.of(GrantSection.PROGRESS), Set.of(verbs), revoked);
    }

    private static PersonState state(UUID person, String subject, String zone, long version) {
        return new PersonState(
                person,
                version,
                "E-" + person,
                subject,
                "Ada Example",
                null,
                zone,
                "en",
                "EUR",
                null,
                List.of(),
                EmploymentState.EMPLOYED,
                Industry.TECHNOLOGY,
                ExperienceLevel.MID,
                null,
                null,
                new Circumstances(null, null, List.of(), null));
    }
}
