package io.careerplan.benchmarks.measure;

import io.careerplan.benchmarks.report.Figure;
import io.careerplan.benchmarks.report.Limit;
import io.careerplan.benchmarks.report.Report;
import io.careerplan.benchmarks.stage.Organisation;
import io.careerplan.benchmarks.stage.Program;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** How long the whole official release takes to be taken in, by the command that operators have. */
public final class OfficialRelease {

    /** Of the project, where it runs. */
    private static final Path ROOT = Path.of(System.getProperty("careerplan.root", "."));

    private static final Path RELEASE = ROOT.resolve("../shared/data").normalize();
    private static final Limit A_MINUTE = Limit.atMost(60);

    private final Report report;

    /** A release taken in once, and once more. */
    public OfficialRelease(Report report) {
        this.report = report;
    }

    /** Measures from the command's start to its end; says so when there is no release beside the project. */
    public void measure(Program assessment, Organisation organisation) {
        if (!Files.isDirectory(RELEASE)) {
            report.say("No official release beside the project: its import is not measured");
            return;
        }
        report.say("Taking in the official release");
        tell("the whole release", command(assessment, organisation), A_MINUTE);
        tell("the same once more", command(assessment, organisation), null);
    }

    private void tell(String what, ProcessBuilder command, @Nullable Limit limit) {
        report.add(new Figure(what, "s", seconds(command), null, limit));
    }

    private static ProcessBuilder command(Program assessment, Organisation organisation) {
        var command = new ProcessBuilder("bin/import-catalogue", "--at", address(assessment), RELEASE.toString());
        command.environment().put("TOKEN", organisation.operator());
        return command.directory(ROOT.toFile()).redirectOutput(Redirect.DISCARD);
    }

    private static String address(Program assessment) {
        return "http://127.0.0.1:" + assessment.port() + "/assessment/v1";
    }

    private static double seconds(ProcessBuilder command) {
        long start = System.nanoTime();
        require(end(command));
        return (System.nanoTime() - start) / 1e9;
    }

    private static void require(int exit) {
        if (exit != 0) {
            throw new IllegalStateException("bin/import-catalogue ended with " + exit);
        }
    }

    private static int end(ProcessBuilder command) {
        try {
            return command.start().waitFor();
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException("bin/import-catalogue did not end", failed);
        }
    }
}
