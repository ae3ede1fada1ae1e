package io.careerplan.kit.example;

import io.careerplan.events.Circumstances;
import io.careerplan.events.EmploymentState;
import io.careerplan.events.ExperienceLevel;
import io.careerplan.events.GrantRole;
import io.careerplan.events.GrantSection;
import io.careerplan.events.GrantState;
import io.careerplan.events.GrantVerb;
import io.careerplan.events.Industry;
import io.careerplan.events.PersonState;
import io.careerplan.kit.access.GrantRegister;
import io.careerplan.kit.access.MemberRegister;
import io.careerplan.kit.id.Ids;
import io.careerplan.kit.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Registers made-up people and grants in a tenant. */
@ApplicationScoped
public class People {

    private final TenantScope scope;
    private final MemberRegister members;
    private final GrantRegister grants;

    People(TenantScope scope, MemberRegister members, GrantRegister grants) {
        this.scope = scope;
        this.members = members;
        this.grants = grants;
    }

    /** A new employed person whose sign-in is the subject. */
    public UUID register(String tenant, String subject) {
        UUID id = Ids.next();
        apply(tenant, state(id, 0, subject, EmploymentState.EMPLOYED));
        return id;
    }

    public boolean apply(String tenant, PersonState state) {
        return scope.call(tenant, () -> members.apply(state));
    }

    public boolean apply(String tenant, GrantState state) {
        return scope.call(tenant, () -> grants.apply(state));
    }

    /** A grant of goals with all verbs. */
    public GrantState grantGoals(String tenant, UUID person, UUID grantee, GrantRole role) {
        var grant = new GrantState(
                Ids.next(),
                0,
                person,
                grantee,
                role,
                Set.of(GrantSection.GOALS),
                EnumSet.allOf(GrantVerb.class),
                false);
        apply(tenant, grant);
        return grant;
    }

    public static GrantState revoked(GrantState grant) {
        return new GrantState(
                grant.id(),
                grant.version() + 1,
                grant.personId(),
                grant.granteeId(),
                grant.role(),
                grant.sections(),
                grant.verbs(),
                true);
    }

    public static PersonState state(UUID id, long version, String subject, EmploymentState state) {
        return new PersonState(
                id,
                version,
                "E-" + id,
                subject,
                "Ada Example",
                null,
                "Europe/Berlin",
                "en",
                "EUR",
                null,
                List.of(),
                state,
                Industry.TECHNOLOGY,
                ExperienceLevel.MID,
                null,
                null,
                new Circumstances(null, null, List.of(), null));
    }
}
