package io.careerplan.assessment.lookup;

import io.careerplan.assessment.catalogue.Catalogues;
import io.careerplan.assessment.catalogue.Own;
import io.careerplan.assessment.catalogue.Skill;
import io.careerplan.kit.http.Cursors;
import io.careerplan.kit.http.KeyedList;
import io.careerplan.kit.http.PageOf;
import io.careerplan.kit.http.PageQuery;
import io.careerplan.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The skills and knowledge areas, in the catalogue's order. */
@ApplicationScoped
class SkillList {

    private final Catalogues catalogues;
    private final Cursors cursors;

    SkillList(Catalogues catalogues, Cursors cursors) {
        this.catalogues = catalogues;
        this.cursors = cursors;
    }

    PageOf<Skill> page(PageQuery query) {
        var skills = List.copyOf(catalogues.current().skills());
        return new KeyedList<>("skills", skills, skill -> "%04d".formatted(skills.indexOf(skill))).page(query, cursors);
    }

    /** An own one has a version of its own; the others change with the catalogue. */
    Own<Skill> read(String id) {
        var edition = catalogues.edition();
        var skill = edition.catalogue().skill(id).orElseThrow(Refusal::notFound);
        return new Own<>(skill, edition.catalogue().ownSkillVersion(id).orElse(edition.revision()));
    }
}
