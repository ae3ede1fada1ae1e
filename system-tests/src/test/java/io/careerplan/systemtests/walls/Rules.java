package io.careerplan.systemtests.walls;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.careerplan.systemtests.input.Operation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who may do what, written down a second time from the design and not read from the services, so that a slip in their table or at
 * an operation is seen. Source: the chapter on security and tenancy of the architecture.
 */
final class Rules {

    static final List<String> ROLES = List.of("employee", "coach", "mentor", "hr-partner", "operator");

    /** What somebody can grant; {@code sections} and {@code verbs} of a grant. */
    static final List<String> GRANTABLE =
            List.of("SITUATION", "GOALS", "SKILLS", "PLAN", "NETWORK", "RISKS", "PROGRESS");

    /** Section and verb, then the roles that may ever do it, whatever else has to be true. */
    private static final String EVER = """
            ORGANISATION  READ    operator
            ORGANISATION  EDIT    operator
            DIRECTORY     READ    employee coach mentor hr-partner
            DIRECTORY     EDIT    employee coach mentor hr-partner
            SITUATION     READ    employee coach mentor
            SITUATION     EDIT    employee coach mentor
            GOALS         READ    employee coach mentor
            GOALS         EDIT    employee coach mentor
            SKILLS        READ    employee coach mentor
            SKILLS        EDIT    employee coach mentor
            PLAN          READ    employee coach mentor
            PLAN          EDIT    employee coach mentor
            PLAN          APPROVE employee coach
            PROGRESS      READ    employee coach mentor
            PROGRESS      EDIT    employee coach mentor
            GRANTS        READ    employee
            GRANTS        EDIT    employee
            PERSONAL_DATA READ    employee coach mentor hr-partner
            PERSONAL_DATA EDIT    employee coach mentor hr-partner
            CATALOGUE     READ    employee coach mentor hr-partner operator
            CATALOGUE     EDIT    hr-partner operator
            JOBS          READ    employee coach mentor hr-partner operator
            OPERATIONS    READ    operator
            OPERATIONS    EDIT    operator
            """;

    private static final Map<String, Set<String>> ROLES_OF = rolesOf();
    private static final Map<String, Rule> RULES = read();

    private Rules() {}

    /**
     * What an operation does.
     *
     * @param section what it is about
     * @param verb what it does to it
     * @param wide whether it is about all people of the tenant, which is for its HR partners alone
     * @param also a section that opens it as well as its own does; empty where there is none
     * @param with a section that has to be granted together with its own; empty where there is none
     */
    record Rule(String section, String verb, boolean wide, String also, String with) {

        /** Whether a person can open it to others. */
        boolean isGrantable() {
            return GRANTABLE.contains(section);
        }
    }

    /** Names of the operations that are written down, as {@link Operation#toString} shows them. */
    static Set<String> operations() {
        return RULES.keySet();
    }

    /** The rule of an operation. */
    static Rule of(Operation operation) {
        var rule = RULES.get(operation.toString());
        if (rule == null) {
            throw new IllegalArgumentException("Nobody wrote down what " + operation + " does");
        }
        return rule;
    }

    /** Whether somebody in this role may ever do it. */
    static boolean mayEver(String role, Operation operation) {
        var rule = of(operation);
        return rule.wide()
                ? role.equals("hr-partner")
                : ROLES_OF.getOrDefault(rule.section() + " " + rule.verb(), Set.of())
                        .contains(role);
    }

    /** Whether the role opens it for everybody in the caller's own tenant, or for operators anywhere. */
    static boolean isOpenTo(String role, Operation operation, boolean abroad) {
        var rule = of(operation);
        return switch (rule.section()) {
            case "DIRECTORY" -> role.equals("hr-partner") && !abroad;
            case "PERSONAL_DATA" ->
                role.equals("hr-partner") && !abroad && rule.verb().equals("EDIT");
            case "ORGANISATION", "OPERATIONS" -> role.equals("operator");
            case "CATALOGUE" ->
                rule.verb().equals("READ") || (List.of("hr-partner", "operator").contains(role) && !abroad);
            default -> false;
        };
    }

    private static Map<String, Set<String>> rolesOf() {
        return EVER.lines()
                .map(line -> line.split(" +", 3))
                .collect(Collectors.toMap(line -> line[0] + " " + line[1], line -> Set.of(line[2].split(" ", -1))));
    }

    private static Map<String, Rule> read() {
        var rules = new HashMap<String, Rule>();
        lines().stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" ", -1))
                .forEach(words -> rules.put(words[0] + " " + words[1], rule(words)));
        return rules;
    }

    private static Rule rule(String[] words) {
        var special = Arrays.asList(words).subList(4, words.length);
        return new Rule(words[2], words[3], special.contains("wide"), after("also:", special), after("with:", special));
    }

    private static String after(String name, List<String> special) {
        return special.stream()
                .filter(word -> word.startsWith(name))
                .map(word -> word.substring(name.length()))
                .findFirst()
                .orElse("");
    }

    private static List<String> lines() {
        try (var file = Rules.class.getResourceAsStream("/walls/operations.txt")) {
            return new String(file.readAllBytes(), UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
