package io.careerplan.systemtests.walls;

import io.careerplan.systemtests.demo.Person;
import io.careerplan.systemtests.http.Answer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One thing that can be granted: reading, or reading and one verb more, of one section, to a coach or a mentor.
 *
 * @param role the grantee's role
 * @param section what is opened
 * @param verb what may be done beside reading, or {@code READ}
 */
record GrantCell(String role, String section, String verb) {

    private static final List<String> VERBS = List.of("READ", "COMMENT", "EDIT", "APPROVE");

    /** Every cell there is; a mentor never approves. */
    static List<GrantCell> all() {
        return Stream.of("coach", "mentor")
                .flatMap(role -> Rules.GRANTABLE.stream()
                        .flatMap(section -> VERBS.stream().map(verb -> new GrantCell(role, section, verb))))
                .toList();
    }

    /** Whether a grant of it can be given. */
    boolean canBeGiven() {
        return !(role.equals("mentor") && verb.equals("APPROVE"));
    }

    /** Whether whoever has this grant alone may do what the rule says. */
    boolean opens(Rules.Rule rule) {
        var isSection = rule.section().equals(section) || rule.also().equals(section);
        return isSection
                && rule.with().isEmpty()
                && (rule.verb().equals("READ") || rule.verb().equals(verb));
    }

    /** The answer to the attempt to give it, together with further sections. */
    Answer give(Person giver, Person grantee, String... further) {
        var verbs = verb.equals("READ") ? "READ" : "READ\", \"" + verb;
        var sections = String.join(
                "\", \"", Stream.concat(Stream.of(section), Stream.of(further)).toList());
        var body = "{\"granteeId\": \"%s\", \"role\": \"%s\", \"sections\": [\"%s\"], \"verbs\": [\"%s\"]}"
                .formatted(grantee.id(), role.toUpperCase(Locale.ROOT), sections, verbs);
        return giver.seat().assessment().post(giver.path() + "/access-grants", body);
    }
}
