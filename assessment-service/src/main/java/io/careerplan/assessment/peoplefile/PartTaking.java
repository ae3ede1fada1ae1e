package io.careerplan.assessment.peoplefile;

import io.careerplan.assessment.person.Roster;
import io.careerplan.assessment.person.Taken;
import io.careerplan.kit.access.Actor;
import io.careerplan.kit.job.JobQueue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
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

    /** Returns what came of it; nothing happens, and nothing is returned, when the part is done. */
    @Transactional
    Optional<PartOutcome> take(UUID job, int number) {
        var by = jobs.submitter(job);
        return parts.find(job, number).map(reading::read).flatMap(read -> take(read, by));
    }

    /**
     * People before rows, as an erasure does, so that the two never wait for each other: whom it takes meanwhile is out of
     * the rows when they are held.
     */
    private Optional<PartOutcome> take(ReadPart read, Actor by) {
        var part = read.part();
        if (!part.dryRun()) {
            roster.hold(read.externalIds());
        }
        return parts.findAlone(part.job(), part.number())
                .map(held -> held.equals(part) ? read : reading.read(held))
                .map(held -> finish(held, by));
    }

    private PartOutcome finish(ReadPart held, Actor by) {
        var outcome = outcome(held, by);
        parts.finish(held.part(), outcome);
        return outcome;
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
