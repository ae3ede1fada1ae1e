package io.careerplan.systemtests.demo;

import io.careerplan.systemtests.http.UnexpectedAnswer;
import java.io.PrintStream;
import java.net.URI;

/** The whole loop against a running platform: {@code ./run --demo} prints it, a system test plays it. */
public final class Demo {

    private Demo() {}

    /**
     * Plays the loop and tells it.
     *
     * @throws UnexpectedAnswer at the first call that is not answered as described
     */
    public static void play(Addresses at, PrintStream out) {
        leave(at, playUntilAdjusted(at, out), out);
    }

    /** Plays the rest: the employee is handed out everything and erased everywhere. */
    public static void leave(Addresses at, Played played, PrintStream out) {
        var late = new LateEvent(at, played.employee().id());
        new Leaving(played.employee(), played.plan(), late, new Story(out)).play();
    }

    /** Plays all but the leaving: everybody is there, the plan is active, reviewed and revised. */
    public static Played playUntilAdjusted(Addresses at, PrintStream out) {
        return playUntilAdjusted(Cast.signIn(at), out);
    }

    /** The same with people of one's own, so that there can be several such worlds side by side. */
    public static Played playUntilAdjusted(Cast cast, PrintStream out) {
        var story = new Story(out);
        var clocks = new Clocks(cast.operator());
        var today = clocks.today();
        var people = new Registration(cast, story).play();
        new Present(people.employee(), story).play();
        new Wishes(people.employee(), story).play(today);
        var analysis = new Standing(people, story).play();
        new Learning(people.employee(), story).play(analysis.id());
        var plan = new Strategy(cast, people, story).play();
        var missed = new Execution(people.employee(), people.coach(), plan, clocks, story).play();
        new Adjustment(people.employee(), plan, missed, story).play();
        return new Played(cast.operator(), cast.hr(), people.employee(), people.coach(), plan);
    }

    /** Arguments: addresses of assessment, planning and tracking, the issuer, the broker. Exits with 1 on a surprise. */
    public static void main(String[] args) {
        var at = new Addresses(
                URI.create(args[0]), URI.create(args[1]), URI.create(args[2]), URI.create(args[3]), args[4]);
        try {
            play(at, System.out);
        } catch (UnexpectedAnswer surprise) {
            System.err.printf("%nThe demo stopped: %s%n", surprise.getMessage());
            System.exit(1);
        }
    }
}
