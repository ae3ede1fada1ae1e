package io.careerplan.kit.access;

import io.careerplan.kit.database.Sql;
import io.careerplan.kit.erasure.PersonTurns;
import io.careerplan.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The check of everything that depends on a person. Its no is a 404, the same as for a person that does not exist.
 * Somebody who left the organisation may do nothing, and nothing they were or had granted counts.
 */
@ApplicationScoped
public class AccessControl {

    /** Stands for no person, where only the caller counts. */
    private static final UUID NOBODY = new UUID(0, 0);

    private final Caller caller;
    private final Standings standings;
    private final PersonTurns turns;

    AccessControl(Caller caller, Standings standings, PersonTurns turns) {
        this.caller = caller;
        this.standings = standings;
        this.turns = turns;
    }

    /** Passes if the caller may do this to the person; else 404. */
    public void require(UUID person, Section section, Verb verb) {
        if (!allows(person, section, verb)) {
            throw Refusal.notFound();
        }
    }

    /** Whether the caller may do this to the person. */
    public boolean allows(UUID person, Section section, Verb verb) {
        Set<Role> roles = caller.roles();
        Set<Role> granted = AccessTable.onGround(Basis.GRANT, roles, section, verb);
        var asked = new Standings.Asked(caller.subject(), person, granted, section, verb);
        Standing standing = inTurn(asked, standings.of(asked, turn(person, section, verb)));
        caller.isBoundTo(standing);
        if (standing.departed() || !standing.known()) {
            return false;
        }
        return standing.granted()
                || !AccessTable.onGround(Basis.TENANT, roles, section, verb).isEmpty()
                || (person.equals(standing.caller())
                        && !AccessTable.onGround(Basis.OWN, roles, section, verb)
                                .isEmpty());
    }

    /**
     * Passes if the caller may do this throughout the tenant and has not left it; else 403, for nothing here depends on
     * an id.
     */
    public void requireTenantWide(Section section, Verb verb) {
        if (AccessTable.onGround(Basis.TENANT, caller.roles(), section, verb).isEmpty()) {
            throw Refusal.forbidden("role-missing");
        }
        var asked = new Standings.Asked(caller.subject(), NOBODY, Set.of(), section, verb);
        if (standings.of(asked, Optional.empty()).departed()) {
            throw Refusal.forbidden("caller-has-left");
        }
    }

    /**
     * Who writes about somebody else leaves their own name there, so their erasure has to wait too; if one was under way when
     * it was first asked, they are nobody now.
     */
    private Standing inTurn(Standings.Asked asked, Standing standing) {
        UUID writer = standing.caller();
        return asked.verb() == Verb.READ || writer == null || writer.equals(asked.person())
                ? standing
                : standings.of(asked, Optional.of(turns.lockTogether(writer)));
    }

    /** A write goes on only where no erasure is under way, and holds one up until it is done. */
    private Optional<Sql> turn(UUID person, Section section, Verb verb) {
        if (section == Section.PERSONAL_DATA && verb == Verb.EDIT) {
            return Optional.of(turns.lockAlone(person.toString()));
        }
        return verb == Verb.READ ? Optional.empty() : Optional.of(turns.lockTogether(person));
    }
}
