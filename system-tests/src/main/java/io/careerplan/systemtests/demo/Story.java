package io.careerplan.systemtests.demo;

import java.io.PrintStream;

/** Tells the demo: a heading per step, then a line of what happened and the call that shows more. */
final class Story {

    private final PrintStream out;

    Story(PrintStream out) {
        this.out = out;
    }

    void step(int number, String heading) {
        out.printf("%n%d. %s%n", number, heading);
    }

    void say(String what, Object... figures) {
        out.printf("   " + what + "%n", figures);
    }

    void more(String call) {
        out.printf("     more: %s%n", call);
    }
}
