package io.careerplan.kit.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks every cell of the table against the rule as it is said in words. */
class AccessTableTest {

    private static final Set<Section> GRANTABLE = EnumSet.range(Section.SITUATION, Section.PROGRESS);
    private static final Set<Verb> READ_AND_EDIT = EnumSet.of(Verb.READ, Verb.EDIT);

    static Stream<Arguments> cells() {
        return Stream.of(Role.values()).flatMap(role -> Stream.of(Section.values())
                .flatMap(section -> Stream.of(Verb.values()).map(verb -> Arguments.of(role, section, verb))));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void everyCellIsTheRule(Role role, Section section, Verb verb) {
        assertEquals(rule(role, section, verb), new TreeSet<>(AccessTable.basis(role, section, verb)));
    }

    private static Set<Basis> rule(Role role, Section section, Verb verb) {
        var bases = new TreeSet<Basis>();
        if (isOwn(role, section, verb)) {
            bases.add(Basis.OWN);
        }
        if (isGrantable(role, section, verb)) {
            bases.add(Basis.GRANT);
        }
        if (isTenantWide(role, section, verb)) {
            bases.add(Basis.TENANT);
        }
        return bases.isEmpty() ? Set.of(Basis.NEVER) : bases;
    }

    /** Everybody but operators is a person with a profile and rights over it; only an employee has a career plan here. Everybody looks after the jobs they submitted. */
    private static boolean isOwn(Role role, Section section, Verb verb) {
        if (section == Section.JOBS) {
            return verb == Verb.READ;
        }
        boolean ofEverybody = section == Section.DIRECTORY || section == Section.PERSONAL_DATA;
        return switch (role) {
            case EMPLOYEE ->
                GRANTABLE.contains(section)
                        || (READ_AND_EDIT.contains(verb) && (ofEverybody || section == Section.GRANTS));
            case COACH, MENTOR, HR_PARTNER -> ofEverybody && READ_AND_EDIT.contains(verb);
            case OPERATOR -> false;
        };
    }

    /** Coaches and mentors act on grants alone; a mentor never approves. */
    private static boolean isGrantable(Role role, Section section, Verb verb) {
        return GRANTABLE.contains(section) && (role == Role.COACH || (role == Role.MENTOR && verb != Verb.APPROVE));
    }

    /** An HR partner keeps the directory and can erase, and reads nobody's planning; an operator sees no person at all. The catalogue is there for everybody, and both keep what the organisation adds to it. */
    private static boolean isTenantWide(Role role, Section section, Verb verb) {
        if (section == Section.CATALOGUE) {
            var keepsOwn = role == Role.HR_PARTNER || role == Role.OPERATOR;
            return verb == Verb.READ || (verb == Verb.EDIT && keepsOwn);
        }
        return switch (role) {
            case HR_PARTNER ->
                (section == Section.DIRECTORY && READ_AND_EDIT.contains(verb))
                        || (section == Section.PERSONAL_DATA && verb == Verb.EDIT);
            case OPERATOR ->
                (section == Section.ORGANISATION || section == Section.OPERATIONS) && READ_AND_EDIT.contains(verb);
            case EMPLOYEE, COACH, MENTOR -> false;
        };
    }

    @ParameterizedTest
    @MethodSource("misspelt")
    void aMisspeltTableIsAnErrorAndNoSilentNo(String table) {
        assertThrows(RuntimeException.class, () -> AccessTableText.read(table));
    }

    static Stream<String> misspelt() {
        return Stream.of(
                "section | emploiee\nGOALS | own R",
                "section | employee\nGAOLS | own R",
                "section | employee\nGOALS | owned R",
                "section | employee\nGOALS | own X",
                "section | employee\nGOALS | own");
    }
}
