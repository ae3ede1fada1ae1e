package io.careerplan.kit.access;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The single source of the rule who may do what: role × section × verb, each cell with the grounds on which it is
 * allowed. In the table, {@code R} is read, {@code C} comment, {@code E} edit, {@code A} approve.
 */
public final class AccessTable {

    private static final String TABLE = """
            section       | employee | coach      | mentor    | hr-partner       | operator
            ORGANISATION  |          |            |           |                  | tenant RE
            DIRECTORY     | own RE   | own RE     | own RE    | own RE tenant RE |
            SITUATION     | own RCEA | grant RCEA | grant RCE |                  |
            GOALS         | own RCEA | grant RCEA | grant RCE |                  |
            SKILLS        | own RCEA | grant RCEA | grant RCE |                  |
            PLAN          | own RCEA | grant RCEA | grant RCE |                  |
            NETWORK       | own RCEA | grant RCEA | grant RCE |                  |
            RISKS         | own RCEA | grant RCEA | grant RCE |                  |
            PROGRESS      | own RCEA | grant RCEA | grant RCE |                  |
            GRANTS        | own RE   |            |           |                  |
            PERSONAL_DATA | own RE   | own RE     | own RE    | own RE tenant E  |
            CATALOGUE     | tenant R | tenant R   | tenant R  | tenant RE        | tenant RE
            JOBS          | own R    | own R      | own R     | own R            | own R
            OPERATIONS    |          |            |           |                  | tenant RE
            """;

    private static final Map<Role, Map<Section, Map<Verb, Set<Basis>>>> CELLS = AccessTableText.read(TABLE);

    private AccessTable() {}

    /** On what grounds somebody in this role may do this; exactly {@link Basis#NEVER} where on none. */
    public static Set<Basis> basis(Role role, Section section, Verb verb) {
        return CELLS.getOrDefault(role, Map.of())
                .getOrDefault(section, Map.of())
                .getOrDefault(verb, Set.of(Basis.NEVER));
    }

    /** Which of these roles may do this on this ground. */
    static Set<Role> onGround(Basis basis, Set<Role> roles, Section section, Verb verb) {
        return roles.stream()
                .filter(role -> basis(role, section, verb).contains(basis))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether any of these roles may do this on some ground. */
    static boolean everOpens(Set<Role> roles, Section section, Verb verb) {
        return roles.stream().anyMatch(role -> !basis(role, section, verb).contains(Basis.NEVER));
    }
}
