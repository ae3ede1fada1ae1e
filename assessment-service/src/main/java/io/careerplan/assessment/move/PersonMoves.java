package io.careerplan.assessment.move;

import io.careerplan.assessment.catalogue.Catalogues;
import io.careerplan.assessment.catalogue.Occupation;
import io.careerplan.assessment.person.Directory;
import io.careerplan.assessment.profile.ProfileAccess;
import io.careerplan.assessment.skill.SkillProfiles;
import io.careerplan.kit.access.AccessControl;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.http.PageOf;
import io.careerplan.kit.http.PageQuery;
import io.careerplan.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * The moves that are open to a person: from their present job, measured by their own skills. They tell the present job, so
 * they are there for those alone who may read it in the profile.
 */
@ApplicationScoped
class PersonMoves {

    private final Moves moves;
    private final Catalogues catalogues;
    private final Directory directory;
    private final SkillProfiles profiles;
    private final ProfileAccess profile;
    private final AccessControl access;

    PersonMoves(
            Moves moves,
            Catalogues catalogues,
            Directory directory,
            SkillProfiles profiles,
            ProfileAccess profile,
            AccessControl access) {
        this.moves = moves;
        this.catalogues = catalogues;
        this.directory = directory;
        this.profiles = profiles;
        this.profile = profile;
        this.access = access;
    }

    @Transactional
    PageOf<MoveView> of(UUID person, PageQuery query) {
        access.require(person, Section.SKILLS, Verb.READ);
        if (!profile.isOpen(person)) {
            throw Refusal.notFound();
        }
        var from = present(person);
        var departure = new Departure(from, profiles.of(person).estimates());
        return moves.page(departure, "moves " + from.code() + " of " + person, query);
    }

    private Occupation present(UUID person) {
        var code = directory.currentOccupation(person);
        return code.map(known -> catalogues
                        .current()
                        .occupation(known)
                        .orElseThrow(() -> Refusal.conflict("present-occupation-unlisted", known)))
                .orElseThrow(() -> Refusal.conflict("present-occupation-unknown", person));
    }
}
