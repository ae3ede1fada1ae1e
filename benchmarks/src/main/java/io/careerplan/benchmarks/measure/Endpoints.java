package io.careerplan.benchmarks.measure;

import io.careerplan.benchmarks.load.Request;
import io.careerplan.benchmarks.load.Workload;
import io.careerplan.benchmarks.report.Report;
import io.careerplan.benchmarks.stage.Client;
import io.careerplan.benchmarks.stage.Organisation;
import io.careerplan.benchmarks.stage.Organisation.Person;
import io.careerplan.benchmarks.stage.Program;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;

/** Reads of one row, and writes that make one, against bare endpoints that do as much over JDBC. */
public final class Endpoints {

    private final Pace pace;
    private final Report report;

    /** Endpoints measured at that pace. */
    public Endpoints(Pace pace, Report report) {
        this.pace = pace;
        this.report = report;
    }

    /**
     * What is read.
     *
     * @param what in a word
     * @param path where the service has it; its last part is the id
     * @param person who reads it
     */
    public record Aggregate(String what, String path, Person person) {

        private Request read() {
            return Request.get(path, person.headers());
        }

        /** Asks whether it has changed since it was made. */
        private Request askAgain() {
            var headers = new HashMap<>(person.headers());
            headers.put("If-None-Match", "\"0\"");
            return Request.get(path, headers);
        }

        private Request row() {
            return Request.get(id(), Map.of());
        }

        private Request walledRow() {
            return Request.get("/walled/" + person.id() + id(), Map.of());
        }

        private String id() {
            return path.substring(path.lastIndexOf('/'));
        }
    }

    /** Reads it by its id. */
    public void read(Aggregate aggregate, Program service, Program floor) {
        contest(aggregate, service, floor).run(List.of(reading(aggregate, service)));
    }

    /** Reads something that has no floor for as long as others are warmed up. */
    public void load(String what, Program service, Request read) {
        new Contender(what, service, Workload.of(service.port(), read, 200)).warmUp(pace.warmUp(), pace.warmAnswers());
    }

    /** Reads it by its id, and asks whether it has changed since. */
    public void readAndAskAgain(Aggregate aggregate, Program service, Program floor) {
        contest(aggregate, service, floor).run(List.of(reading(aggregate, service), asking(aggregate, service)));
    }

    private Contest contest(Aggregate aggregate, Program service, Program floor) {
        report.say("Reading: " + aggregate.what());
        requireSame(aggregate, service, floor);
        var walled = "row of a %s behind tenant and access check".formatted(aggregate.what());
        return new Contest(
                pace,
                report,
                new Contender("row", floor, Workload.of(floor.port(), aggregate.row(), 200)),
                List.of(new Contender(walled, floor, Workload.of(floor.port(), aggregate.walledRow(), 200))));
    }

    private static Contender reading(Aggregate aggregate, Program service) {
        return new Contender("read " + aggregate.what(), service, Workload.of(service.port(), aggregate.read(), 200));
    }

    private static Contender asking(Aggregate aggregate, Program service) {
        var name = "read " + aggregate.what() + ", not modified";
        return new Contender(name, service, Workload.of(service.port(), aggregate.askAgain(), 304));
    }

    /** A floor that does something else than the service is none. */
    private static void requireSame(Aggregate aggregate, Program service, Program floor) {
        try (var bare = new Client(floor.port());
                var full = new Client(service.port())) {
            var one = bare.require(aggregate.row());
            var other = full.require(aggregate.read());
            if (!one.path("id").equals(other.path("id")) || !one.path("version").equals(other.path("version"))) {
                throw new IllegalStateException("The floor reads " + one + ", the service " + other);
            }
        }
    }

    /**
     * Sets goals for all people but the last in turns, while the floor puts the last one's into the table.
     *
     * @param takeAway takes the goals away: nobody has hundreds, and the service would not let them
     */
    public void create(Program service, Program floor, List<Person> people, Runnable takeAway) {
        report.say("Creating goals");
        var others = people.subList(0, people.size() - 1);
        var bare = Request.post("/" + people.getLast().id(), Map.of(), Organisation.goal());
        var insert = new Contender("insert", floor, Workload.of(floor.port(), bare, 201));
        new Contest(pace, report, insert, List.of())
                .run(List.of(
                        writes("create goal", service, turn -> post(others, turn, Map.of()))
                                .before(takeAway),
                        writes(
                                        "create goal with Idempotency-Key",
                                        service,
                                        turn -> post(others, turn, Map.of("Idempotency-Key", "goal-" + turn)))
                                .before(takeAway)));
    }

    private static Request post(List<Person> people, long turn, Map<String, String> more) {
        var person = people.get((int) (turn % people.size()));
        var headers = new HashMap<>(person.headers());
        headers.putAll(more);
        return Request.post(Organisation.goals(person), headers, Organisation.goal());
    }

    private static Contender writes(String name, Program service, LongFunction<Request> request) {
        return new Contender(name, service, new Workload(service.port(), request, status -> status == 201));
    }
}
