package io.careerplan.planning.draft;

import io.careerplan.planning.careergraph.PathMove;
import io.careerplan.planning.curriculum.Means;
import io.careerplan.planning.curriculum.Step;
import io.careerplan.planning.curriculum.StepKind;
import io.careerplan.planning.curriculum.Strand;
import io.careerplan.planning.document.Effort;
import io.careerplan.planning.document.Origin;
import io.careerplan.planning.document.OriginKind;
import io.careerplan.planning.wording.DraftTexts;
import io.careerplan.planning.wording.Figures;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** What is done beside learning: others are asked how it goes, and the first move of the path is made ready. */
record AdvanceSteps(PathMove firstMove, Means means) {
    static final String FEEDBACK = "feedback";
    static final String MOVE = "ready-for-move";

    /** A talk an hour for each skill, two at least; a quarter less to half more [C]. */
    private static final BigDecimal SHORTER = new BigDecimal("0.75");

    private static final BigDecimal LONGER = new BigDecimal("1.5");
    private static final int LEAST_TALKS = 2;

    /** Portfolio, papers and two applications: 8, 12 or 20 hours [C]. */
    private static final Effort APPLYING =
            new Effort(BigDecimal.valueOf(8), BigDecimal.valueOf(12), BigDecimal.valueOf(20));

    /** After the most important skill has been practised, so that what is heard can steer the rest. */
    Step feedback(List<Strand> strands) {
        var talks = BigDecimal.valueOf(Math.max(LEAST_TALKS, strands.size()));
        var after = strands.stream().limit(1).map(strand -> strand.last().id()).toList();
        return new Step(
                FEEDBACK,
                StepKind.FEEDBACK,
                DraftTexts.title("feedback.title"),
                DraftTexts.title("feedback.result", talks.toString()),
                new Effort(talks.multiply(SHORTER), talks, talks.multiply(LONGER)),
                after,
                null,
                new Origin(OriginKind.PACK_RULE, FEEDBACK),
                DraftTexts.reason("feedback.reason", talks.toString(), String.valueOf(strands.size())),
                null,
                null);
    }

    Step move(List<Strand> strands, Step feedback) {
        var to = firstMove.to();
        var after = Stream.concat(strands.stream().map(Strand::last), Stream.of(feedback));
        return new Step(
                MOVE,
                StepKind.MOVE,
                DraftTexts.title("move.title", to.title()),
                DraftTexts.title("move.result", to.title()),
                APPLYING,
                after.map(Step::id).toList(),
                null,
                new Origin(OriginKind.PATH, to.code()),
                DraftTexts.reason(
                        "move.reason",
                        to.title(),
                        Figures.share(firstMove.similarity()),
                        DraftTexts.title("move-kind." + firstMove.kind().name())),
                null,
                null);
    }
}
