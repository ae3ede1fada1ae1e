package io.careerplan.planning.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.events.OptionKind;
import io.careerplan.events.Outlook;
import io.careerplan.planning.document.PlanFixture;
import io.careerplan.planning.plan.GateVerdict;
import io.careerplan.planning.replan.Replan;
import io.careerplan.planning.replan.ReplanOption;
import io.careerplan.planning.replan.Withheld;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JudgedTest {
    private static final Outlook OUTLOOK =
            new Outlook("plan", "Plan", LocalDate.parse("2027-05-30"), new BigDecimal("0.3000"), null, null);

    @Test
    void whatTheGateRefusesIsWithheldInTheOrderOfTheKinds() {
        var nothing = new Withheld(
                OptionKind.LESS_SCOPE, Withheld.Reason.TOO_LITTLE_GAIN, new BigDecimal("0.1000"), List.of());
        var judged = Judged.of(
                new Replan(
                        OUTLOOK,
                        List.of(option(OptionKind.LATER_DATE), option(OptionKind.MORE_HOURS)),
                        List.of(nothing)),
                option -> new GateVerdict(false, option.kind() == OptionKind.MORE_HOURS));
        var refused =
                new Withheld(OptionKind.LATER_DATE, Withheld.Reason.BELOW_GATE, new BigDecimal("0.3000"), List.of());
        assertEquals(List.of(refused, nothing), judged.replan().withheld());
        assertEquals(List.of(OptionKind.MORE_HOURS), kinds(judged));
        assertEquals(Set.of(), judged.passing());
    }

    @Test
    void whatLeadsOutIsOfferedAndWhatPassesIsSaidToPass() {
        var verdicts = Map.of(
                OptionKind.LATER_DATE, new GateVerdict(true, true),
                OptionKind.LESS_SCOPE, new GateVerdict(false, true));
        var judged = Judged.of(
                new Replan(OUTLOOK, List.of(option(OptionKind.LATER_DATE), option(OptionKind.LESS_SCOPE)), List.of()),
                option -> verdicts.get(option.kind()));
        assertEquals(List.of(OptionKind.LATER_DATE, OptionKind.LESS_SCOPE), kinds(judged));
        assertEquals(Set.of(OptionKind.LATER_DATE), judged.passing());
    }

    private static List<OptionKind> kinds(Judged judged) {
        return judged.replan().options().stream().map(ReplanOption::kind).toList();
    }

    private static ReplanOption option(OptionKind kind) {
        return new ReplanOption(kind, PlanFixture.good("{}"), BigDecimal.TEN, OUTLOOK, List.of(), List.of());
    }
}
