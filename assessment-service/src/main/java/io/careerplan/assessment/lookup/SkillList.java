package io.careerplan.assessment.lookup;

import io.careerplan.assessment.catalogue.Catalogue;
import io.careerplan.assessment.catalogue.Catalogues;
import io.careerplan.assessment.catalogue.Own;
import io.careerplan.assessment.catalogue.Skill;
import io.careerplan.kit.http.Cursors;
import io.careerplan.kit.http.KeyedList;
import io.careerplan.kit.http.PageOf;
import io.careerplan.kit.http.PageQuery;
import io.careerplan.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;

/** The skills and knowledge areas, in the catalogue's order, and technologies. */
@ApplicationScoped
class SkillList {

    private final Catalogues catalogues;
    private final Cursors cursors;

    SkillList(Catalogues catalogues, Cursors cursors) {
        this.catalogues = catalogues;
        this.cursors = cursors;
    }

    PageOf<Skill> page(SkillSearch search, PageQuery query) {
        var catalogue = catalogues.current();
        var places = places(catalogue);
        return new KeyedList<>(
                        "skills " + search, search.of(catalogue), skill -> places.getOrDefault(skill.id(), skill.id()))
                .page(query, cursors);
    }

    /** What the content model puts in order; technologies are in the order of their ids. */
    private static Map<String, String> places(Catalogue catalogue) {
        var places = new HashMap<String, String>();
        catalogue.skills().forEach(each -> places.put(each.id(), "%04d".formatted(places.size())));
        return places;
    }

    /** An own one has a version of its own; the others change with the catalogue. */
    Own<Skill> read(String id) {
        var edition = catalogues.edition();
        var skill = edition.catalogue().skill(id).orElseThrow(Refusal::notFound);
        return new Own<>(skill, edition.catalogue().ownSkillVersion(id).orElse(edition.revision()));
    }
}
