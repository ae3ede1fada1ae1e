package io.careerplan.assessment.development;

import io.careerplan.assessment.catalogue.Figures;
import io.careerplan.assessment.learning.Objective;
import io.careerplan.assessment.learning.Practice;
import io.careerplan.assessment.resourcefit.Opportunity;
import io.careerplan.events.SuccessMeasure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A skill that is brought from one level to another by a day.
 *
 * @param skillName name of the skill
 * @param critical whether the gap is critical
 * @param from where the person stands, as a share of the scale, 0 to 1
 * @param to level that it leads to
 * @param required level that the analysis asks for
 * @param startsOn first day of work on it
 * @param dueOn last day of it
 * @param after skills of other objectives that have to be done before
 * @param resources what is worked through, in order
 * @param practice what is learnt, applied
 * @param opportunities of the catalogue where it can be practised
 * @param measures what tells that it is reached
 */
public record ObjectiveView(
        String skillName,
        boolean critical,
        BigDecimal from,
        BigDecimal to,
        BigDecimal required,
        LocalDate startsOn,
        LocalDate dueOn,
        List<String> after,
        List<ResourceView> resources,
        List<Practice> practice,
        List<Opportunity> opportunities,
        List<SuccessMeasure> measures) {

    static ObjectiveView from(Objective objective) {
        return new ObjectiveView(
                objective.skillName(),
                objective.critical(),
                Figures.term(objective.from()),
                Figures.term(objective.to()),
                Figures.term(objective.required()),
                objective.startsOn(),
                objective.dueOn(),
                objective.after(),
                objective.resources().stream().map(ResourceView::from).toList(),
                objective.practice(),
                objective.opportunities(),
                DevelopmentEvents.measures(objective));
    }
}
