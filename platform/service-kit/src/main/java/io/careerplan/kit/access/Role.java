package io.careerplan.kit.access;

import java.util.Arrays;
import java.util.Optional;

/** What somebody is to the platform, as the realm roles of their token say. One person can have several. */
public enum Role {
    EMPLOYEE("employee"),
    COACH("coach"),
    MENTOR("mentor"),
    HR_PARTNER("hr-partner"),
    OPERATOR("operator");

    private final String realmRole;

    Role(String realmRole) {
        this.realmRole = realmRole;
    }

    /** The name of this role in a token. */
    public String realmRole() {
        return realmRole;
    }

    /** The role of that name in a token; empty for names that mean nothing here. */
    public static Optional<Role> named(String realmRole) {
        return Arrays.stream(values())
                .filter(role -> role.realmRole.equals(realmRole))
                .findFirst();
    }
}
