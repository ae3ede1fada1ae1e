package io.careerplan.assessment.owncatalogue;

import io.careerplan.assessment.catalogue.Own;
import io.careerplan.assessment.catalogue.OwnShelf;
import io.careerplan.assessment.catalogue.Skill;
import io.careerplan.assessment.organisation.Organisations;
import io.careerplan.kit.access.AccessControl;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.http.IfMatch;
import io.careerplan.kit.http.MergePatch;
import io.careerplan.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Adds, changes and retires an organisation's own skills. */
@ApplicationScoped
@Transactional
class OwnSkills {

    private static final String TYPE = "skill";

    private final OwnShelf shelf;
    private final OwnTrail trail;
    private final OwnRetelling retelling;
    private final Organisations organisations;
    private final AccessControl access;

    OwnSkills(
            OwnShelf shelf, OwnTrail trail, OwnRetelling retelling, Organisations organisations, AccessControl access) {
        this.shelf = shelf;
        this.trail = trail;
        this.retelling = retelling;
        this.organisations = organisations;
        this.access = access;
    }

    Own<Skill> add(NewSkill request) {
        access.requireTenantWide(Section.CATALOGUE, Verb.EDIT);
        organisations.home();
        shelf.takeTurn();
        if (shelf.skill(request.id()).isPresent()) {
            throw Refusal.conflict("skill-id-taken", request.id());
        }
        if (shelf.skills().size() >= OwnOccupations.MOST) {
            throw Refusal.conflict("too-many-own-entries", OwnOccupations.MOST);
        }
        var skill = request.toSkill();
        shelf.add(skill);
        trail.record("skill-added", TYPE, skill.id(), null, skill);
        return new Own<>(skill, 0);
    }

    /** Occupations are told with the names of their skills, so those that ask this one are told again. */
    Own<Skill> change(String id, MergePatch patch, IfMatch ifMatch) {
        access.requireTenantWide(Section.CATALOGUE, Verb.EDIT);
        shelf.takeTurn();
        var present = require(id);
        ifMatch.require(present.version());
        var wanted = patch.applyTo(SkillDetails.from(present.body())).toSkill(id);
        if (wanted.equals(present.body())) {
            return present;
        }
        shelf.change(wanted);
        trail.record("skill-changed", TYPE, id, present.body(), wanted);
        retelling.ofThoseAsking(id);
        return new Own<>(wanted, present.version() + 1);
    }

    /** 409 {@code skill-in-use} while an own occupation asks it. */
    Own<Skill> retire(String id) {
        access.requireTenantWide(Section.CATALOGUE, Verb.EDIT);
        shelf.takeTurn();
        var present = require(id);
        var asking = shelf.occupations().values().stream()
                .filter(each -> each.body().requirement(id).isPresent())
                .count();
        if (asking > 0) {
            throw Refusal.conflict("skill-in-use", asking);
        }
        shelf.remove(id);
        trail.record("skill-retired", TYPE, id, present.body(), null);
        return new Own<>(present.body(), present.version() + 1);
    }

    private Own<Skill> require(String id) {
        return shelf.skill(id).orElseThrow(Refusal::notFound);
    }
}
