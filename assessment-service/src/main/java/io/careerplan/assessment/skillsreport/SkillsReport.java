package io.careerplan.assessment.skillsreport;

import io.careerplan.assessment.report.DocumentHead;
import io.careerplan.assessment.skill.SkillProfileView;
import io.careerplan.kit.document.Document;
import io.careerplan.kit.document.LeftOutPart;
import io.careerplan.kit.document.Printed;
import io.careerplan.kit.document.UnfilledPart;
import io.careerplan.kit.language.Language;
import java.util.List;

/**
 * What a person can do.
 *
 * @param about whose it is and how far
 * @param profile every skill that somebody rated, with the terms of its estimate
 * @param targets what each target of the latest gap analysis asks of the skills that are rated
 * @param missing what is not there yet
 * @param leftOut what the caller may not read
 */
record SkillsReport(
        DocumentHead about,
        SkillProfileView profile,
        List<AskedLevels> targets,
        List<UnfilledPart> missing,
        List<LeftOutPart> leftOut)
        implements Printed {

    @Override
    public String documentName() {
        return about.document();
    }

    @Override
    public Document document(Language language) {
        return new SkillsPage(this, language).document();
    }
}
