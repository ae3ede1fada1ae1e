package io.careerplan.planning;

import io.careerplan.events.Circumstances;
import io.careerplan.events.EmploymentState;
import io.careerplan.events.ExperienceLevel;
import io.careerplan.events.Industry;
import io.careerplan.events.PersonState;
import io.careerplan.kit.id.Ids;
import io.careerplan.localstack.Tokens;
import java.util.List;
import java.util.UUID;

/** A registered person who has signed in. */
public record Someone(String tenant, UUID id, String token) {

    public static Someone employee(String tenant) {
        var id = Ids.next();
        return new Someone(tenant, id, Tokens.of(tenant).employee(subject(id), "E-" + id));
    }

    public static Someone coach(String tenant) {
        var id = Ids.next();
        return new Someone(tenant, id, Tokens.of(tenant).coach(subject(id), "E-" + id));
    }

    public static Someone mentor(String tenant) {
        var id = Ids.next();
        return new Someone(tenant, id, Tokens.of(tenant).mentor(subject(id), "E-" + id));
    }

    public PersonState state(long version) {
        return state(version, EmploymentState.EMPLOYED);
    }

    public PersonState state(long version, EmploymentState employment) {
        return new PersonState(
                id,
                version,
                "E-" + id,
                subject(id),
                "Name of version " + version,
                null,
                "Europe/Berlin",
                "en",
                "EUR",
                null,
                List.of(),
                employment,
                Industry.TECHNOLOGY,
                ExperienceLevel.MID,
                null,
                null,
                new Circumstances(null, null, List.of(), null));
    }

    private static String subject(UUID id) {
        return "sub-" + id;
    }
}
