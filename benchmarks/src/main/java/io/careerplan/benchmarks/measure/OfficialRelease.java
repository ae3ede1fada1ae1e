package io.careerplan.benchmarks.measure;

import io.careerplan.benchmarks.report.Figure;
import io.careerplan.benchmarks.report.Limit;
import io.careerplan.benchmarks.report.Report;
import io.careerplan.benchmarks.stage.Organisation;
import io.careerplan.benchmarks.stage.Program;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

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
        report.add(new Figure("the whole release", "s", seconds(assessment, organisation), null, A_MINUTE));
        report.add(new Figure("the same once more", "s", seconds(assessment, organisation), null, null));
    }

    private static double seconds(Program assessment, Organisation organisation) {
        long start = System.nanoTime();
        var address = "http://127.0.0.1:" + assessment.port() + "/assessment/v1";
        var command = new ProcessBuilder("bin/import-catalogue", "--at", address, RELEASE.toString())
                .directory(ROOT.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        command.environment().put("TOKEN", organisation.operator());
        int exit = end(command);
        if (exit != 0) {
            throw new IllegalStateException("bin/import-catalogue ended with " + exit);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static int end(ProcessBuilder command) {
        try {
            return command.start().waitFor();
        } catch (IOException notStarted) {
            throw new UncheckedIOException(notStarted);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while importing", interrupted);
        }
    }
}
