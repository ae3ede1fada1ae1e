package io.careerplan.assessment.peoplefile;

import io.careerplan.assessment.person.Roster;
import io.careerplan.assessment.person.SaidPerson;
import io.careerplan.assessment.person.Taken;
import io.careerplan.kit.access.Actor;
import io.careerplan.kit.job.JobQueue;
import io.careerplan.kit.json.StrictJson;
import io.careerplan.kit.problem.ProblemTexts;
import io.careerplan.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Takes over one part of a file: all its good rows, with what came of each, or nothing. */
@ApplicationScoped
class PartTaking {

    private final FileParts parts;
    private final Roster roster;
    private final JobQueue jobs;
    private final StrictJson json;
    private final ProblemTexts texts;

    PartTaking(FileParts parts, Roster roster, JobQueue jobs, StrictJson json, ProblemTexts texts) {
        this.parts = parts;
        this.roster = roster;
        this.jobs = jobs;
        this.json = json;
        this.texts = texts;
    }

    /** Nothing happens when the part is done. */
    @Transactional
    void take(UUID job, int number) {
        var by = jobs.submitter(job);
        // People before rows, as an erasure does, so that the two never wait for each other: whom it takes is out of
        // the
        // rows when they are read again.
        parts.find(job, number).filter(part -> !part.dryRun()).ifPresent(part -> roster.hold(part.externalIds()));
        parts.findAlone(job, number).ifPresent(part -> parts.finish(part, outcome(part, by)));
    }

    private PartOutcome outcome(FilePart part, Actor by) {
        var tally = new PartTally();
        var good = new ArrayList<GoodRow>();
        part.rows().forEach(row -> read(row, good, tally));
        var said = good.stream().map(GoodRow::said).toList();
        var taken = part.dryRun() ? roster.tryOut(said) : roster.take(said, by);
        for (int i = 0; i < taken.size(); i++) {
            count(good.get(i).line(), taken.get(i), tally);
        }
        return tally.outcome();
    }

    private record GoodRow(int line, SaidPerson said) {}

    private void read(FileRow row, List<GoodRow> good, PartTally tally) {
        var said = row.said();
        if (said == null) {
            tally.refused(row.faults());
            return;
        }
        try {
            good.add(new GoodRow(row.line(), SaidPerson.read(said, json)));
        } catch (Refusal refusal) {
            tally.refused(faults(row.line(), refusal));
        }
    }

    private void count(int line, Taken taken, PartTally tally) {
        var refusal = taken.refusal();
        if (refusal == null) {
            tally.count(taken.effect());
        } else {
            tally.refused(faults(line, refusal));
        }
    }

    private List<RowFault> faults(int line, Refusal refusal) {
        return refusal.errors().isEmpty()
                ? List.of(RowFault.ofRow(line, refusal.code(), texts.detail(refusal.code(), refusal.arguments())))
                : refusal.errors().stream()
                        .map(error -> RowFault.of(line, error))
                        .toList();
    }
}
