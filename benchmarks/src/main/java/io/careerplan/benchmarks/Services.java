package io.careerplan.benchmarks;

import io.careerplan.benchmarks.measure.Arrivals;
import io.careerplan.benchmarks.measure.Documents;
import io.careerplan.benchmarks.measure.Endpoints;
import io.careerplan.benchmarks.measure.Footprint;
import io.careerplan.benchmarks.measure.OfficialRelease;
import io.careerplan.benchmarks.measure.Pace;
import io.careerplan.benchmarks.measure.PeopleFiles;
import io.careerplan.benchmarks.measure.TenTargets;
import io.careerplan.benchmarks.report.Report;
import io.careerplan.benchmarks.stage.Organisation;
import io.careerplan.benchmarks.stage.Program;
import io.careerplan.benchmarks.stage.Stage;
import io.careerplan.localstack.platform.Part;
import java.sql.SQLException;
import java.util.List;

/** Measures the running services, each with as few others beside it as the measurement needs. */
final class Services {

    private static final int PEOPLE = 1_000;

    private final Pace pace;
    private final Report report;
    private final Footprint footprint;
    private final Endpoints endpoints;

    Services(Pace pace, Report report) {
        this.pace = pace;
        this.report = report;
        this.footprint = new Footprint(report);
        this.endpoints = new Endpoints(pace, report);
    }

    void measure() throws SQLException {
        try (var stage = Stage.open()) {
            try (var assessment = footprint.start(stage, Part.ASSESSMENT)) {
                measure(stage, assessment, Organisation.create(stage.stack(), assessment, PEOPLE));
                footprint.tellPeak(Part.ASSESSMENT, assessment);
            }
        }
    }

    private void measure(Stage stage, Program assessment, Organisation organisation) throws SQLException {
        var people = organisation.people();
        readPlans(stage, assessment, people);
        journeys(stage, people);
        goals(stage, assessment, people);
        profile(stage, assessment, people.getFirst(), people.get(2));
        new Documents(pace, report).measure(assessment, people.get(1), people.getLast());
        new PeopleFiles(pace, report).measure(assessment, organisation);
    }

    /** People in bulk and the official release, and nothing else. */
    void measureFiles() {
        try (var stage = Stage.open();
                var assessment = stage.service(Part.ASSESSMENT)) {
            var organisation = Organisation.create(stage.stack(), assessment, 2);
            new PeopleFiles(pace, report).measure(assessment, organisation);
            new OfficialRelease(report).measure(assessment, organisation);
            footprint.tellPeak(Part.ASSESSMENT, assessment);
        }
    }

    /** Documents, and nothing else. */
    void measureDocuments() {
        try (var stage = Stage.open();
                var assessment = footprint.start(stage, Part.ASSESSMENT)) {
            var people = Organisation.create(stage.stack(), assessment, 2).people();
            new Documents(pace, report).measure(assessment, people.getFirst(), people.getLast());
            footprint.tellPeak(Part.ASSESSMENT, assessment);
        }
    }

    /** What a person reads of themselves, and a gap analysis of ten occupations, and nothing else. */
    void measureProfile() {
        try (var stage = Stage.open();
                var assessment = stage.service(Part.ASSESSMENT)) {
            var people = Organisation.create(stage.stack(), assessment, 2).people();
            profile(stage, assessment, people.getFirst(), people.getLast());
        }
    }

    private void profile(Stage stage, Program assessment, Organisation.Person first, Organisation.Person second) {
        var profile = new Endpoints.Aggregate("profile", "/assessment/v1/people/" + first.id(), first);
        read(profile, "person", stage, assessment);
        new TenTargets(pace, report).measure(assessment, second);
    }

    private void readPlans(Stage stage, Program assessment, List<Organisation.Person> people) throws SQLException {
        var person = people.getFirst();
        try (var planning = footprint.start(stage, Part.PLANNING)) {
            var plan = Organisation.plan(planning, person);
            new Arrivals(pace, report).measure(stage, assessment, people);
            try (var floor = stage.floor(Part.PLANNING, "plan", Organisation.TENANT)) {
                endpoints.readAndAskAgain(new Endpoints.Aggregate("plan", plan, person), planning, floor);
            }
            footprint.tellPeak(Part.PLANNING, planning);
        }
    }

    private void goals(Stage stage, Program assessment, List<Organisation.Person> people) {
        var person = people.getFirst();
        try (var floor = stage.floor(Part.ASSESSMENT, "goal", Organisation.TENANT)) {
            var goal = Organisation.goal(assessment, person);
            endpoints.read(new Endpoints.Aggregate("goal", goal, person), assessment, floor);
            endpoints.create(assessment, floor, people, () -> takeGoalsAway(stage));
        }
    }

    private void read(Endpoints.Aggregate aggregate, String table, Stage stage, Program assessment) {
        try (var floor = stage.floor(Part.ASSESSMENT, table, Organisation.TENANT)) {
            endpoints.read(aggregate, assessment, floor);
        }
    }

    /** What tracking reads most, for its memory under load; before the many goals, which it would have to take in first. */
    private void journeys(Stage stage, List<Organisation.Person> people) {
        try (var tracking = footprint.start(stage, Part.TRACKING)) {
            Organisation.awaitJourney(tracking, people.getFirst());
            endpoints.load("journey", tracking, Organisation.journey(people.getFirst()));
            footprint.tellPeak(Part.TRACKING, tracking);
        }
    }

    /** Straight from the database, which costs the service nothing. */
    private static void takeGoalsAway(Stage stage) {
        try (var connection = stage.database(Part.ASSESSMENT);
                var statement = connection.createStatement()) {
            statement.execute(
                    "select set_config('app.tenant', '" + Organisation.TENANT + "', false); delete from goal");
        } catch (SQLException e) {
            throw new IllegalStateException("The goals could not be taken away", e);
        }
    }
}
