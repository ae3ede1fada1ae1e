package io.careerplan.assessment.peoplefile;

import io.careerplan.assessment.person.Roster;
import io.careerplan.assessment.person.Taken;
import io.careerplan.kit.access.Actor;
import io.careerplan.kit.job.JobQueue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Takes over one part of a file: all its good rows, with what came of each, or nothing. */
@ApplicationScoped
class PartTaking {

    private final FileParts parts;
    private final PartReading reading;
    private final Roster roster;
    private final JobQueue jobs;

    PartTaking(FileParts parts, PartReading reading, Roster roster, JobQueue jobs) {
        this.parts = parts;
        this.reading = reading;
        this.roster = roster;
        this.jobs = jobs;
    }

    /** Nothing happens when the part is done. */
    @Transactional
    void take(UUID job, int number) {
        var by = jobs.submitter(job);
        parts.find(job, number).map(reading::read).ifPresent(read -> take(read, by));
    }

    /**
     * People before rows, as an erasure does, so that the two never wait for each other: whom it takes meanwhile is out of
     * the rows when they are held.
     */
    private void take(ReadPart read, Actor by) {
        var part = read.part();
        if (!part.dryRun()) {
            roster.hold(read.externalIds());
        }
        parts.findAlone(part.job(), part.number())
                .map(held -> held.equals(part) ? read : reading.read(held))
                .ifPresent(held -> parts.finish(held.part(), outcome(held, by)));
    }

    private PartOutcome outcome(ReadPart read, Actor by) {
        var tally = new PartTally();
        read.refused().forEach(tally::refused);
        var taken = read.part().dryRun() ? roster.tryOut(read.said()) : roster.take(read.said(), by);
        for (int i = 0; i < taken.size(); i++) {
            count(read.good().get(i).line(), taken.get(i), tally);
        }
        return tally.outcome();
    }

    private void count(int line, Taken taken, PartTally tally) {
        var refusal = taken.refusal();
        if (refusal == null) {
            tally.count(taken.effect());
        } else {
            tally.refused(reading.faults(line, refusal));
        }
    }
}
