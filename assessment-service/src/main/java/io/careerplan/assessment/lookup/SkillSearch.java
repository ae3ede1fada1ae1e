package io.careerplan.assessment.lookup;

import io.careerplan.assessment.catalogue.Catalogue;
import io.careerplan.assessment.catalogue.Skill;
import io.careerplan.assessment.catalogue.SkillKind;
import io.careerplan.assessment.technology.Technology;
import java.util.List;
import java.util.Optional;

/**
 * Which skills are looked for.
 *
 * @param words parted by blanks, in any case; each has to be found
 * @param kind what they are; technologies only where they are asked for
 */
record SkillSearch(String words, Optional<SkillKind> kind) {

    /** In the order of the content model; technologies by id. */
    List<Skill> of(Catalogue catalogue) {
        return kind.filter(SkillKind.TECHNOLOGY::equals).isPresent() ? technologies(catalogue) : required(catalogue);
    }

    private List<Skill> required(Catalogue catalogue) {
        var wanted = Words.of(words);
        return catalogue.skills().stream()
                .filter(each -> kind.map(each.kind()::equals).orElse(true))
                .filter(each -> wanted.allIn(each.name() + " " + each.description()))
                .toList();
    }

    private List<Skill> technologies(Catalogue catalogue) {
        var wanted = Words.of(words);
        return catalogue.technologies().all().stream()
                .filter(each -> wanted.allIn(each.name() + " " + each.description()))
                .map(Technology::id)
                .flatMap(id -> catalogue.skill(id).stream())
                .toList();
    }
}
