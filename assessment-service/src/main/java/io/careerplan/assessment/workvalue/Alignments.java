package io.careerplan.assessment.workvalue;

import io.careerplan.assessment.catalogue.Catalogues;
import io.careerplan.assessment.catalogue.Occupation;
import io.careerplan.kit.access.AccessControl;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.problem.InputError;
import io.careerplan.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows how far occupations give what a person looks for. */
@ApplicationScoped
class Alignments {

    private final WorkValueProfiles profiles;
    private final Catalogues catalogues;
    private final AccessControl access;

    Alignments(WorkValueProfiles profiles, Catalogues catalogues, AccessControl access) {
        this.profiles = profiles;
        this.catalogues = catalogues;
        this.access = access;
    }

    @Transactional
    AlignmentView read(UUID person, @Nullable String code) {
        access.require(person, Section.GOALS, Verb.READ);
        return AlignmentView.of(person, profiles.of(person), occupation(code));
    }

    private Occupation occupation(@Nullable String code) {
        if (code == null || code.isEmpty()) {
            throw wrong("missing", "is required");
        }
        return catalogues
                .current()
                .occupation(code)
                .orElseThrow(() -> wrong("unknown-occupation", "The catalogue has no such occupation."));
    }

    private static Refusal wrong(String code, String detail) {
        return Refusal.badInput(List.of(new InputError("occupation", code, detail)));
    }
}
