package io.careerplan.assessment.lookup;

import io.careerplan.assessment.catalogue.Catalogues;
import io.careerplan.assessment.catalogue.Skill;
import io.careerplan.kit.http.Cursors;
import io.careerplan.kit.http.KeyedList;
import io.careerplan.kit.http.PageOf;
import io.careerplan.kit.http.PageQuery;
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
}
