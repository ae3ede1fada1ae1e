package io.careerplan.systemtests.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.careerplan.systemtests.bench.Firm;
import io.careerplan.systemtests.bench.Ledger;
import io.careerplan.systemtests.bench.Ledger.Count;
import io.careerplan.systemtests.bench.Seed;
import io.careerplan.systemtests.demo.Person;
import io.careerplan.systemtests.http.Answer;
import io.careerplan.systemtests.http.Api;
import java.net.URLEncoder;
import java.util.Base64;
import java.util.List;
import java.util.Random;

/**
 * Cursors that were not given out for the list they are shown to: changed ones, and those of another organisation, another list,
 * another person, another filter.
 *
 * @param firm the organisation whose lists are asked
 */
record ForgedCursors(Firm firm) {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    /** A list and a cursor that it gave out. */
    private record Page(Api api, String list, String cursor) {

        static Page of(Api api, String list) {
            var first =
                    api.get(list + (list.contains("?") ? "&" : "?") + "limit=1").expect(200);
            return new Page(api, list, first.text("/next"));
        }

        Answer show(String other) {
            return api.get(
                    list + (list.contains("?") ? "&" : "?") + "limit=1&cursor=" + URLEncoder.encode(other, UTF_8));
        }
    }

    /** Shows so many forged cursors, beside those of other lists. */
    Ledger run(int forged) {
        var here = pages(firm);
        var there = pages(Firm.found(firm.platform()));
        long accepted =
                here.stream().filter(page -> !isShown(page.show(page.cursor()))).count();
        long foreign = here.stream()
                .mapToLong(page -> taken(page, here) + taken(page, there))
                .sum();
        return ledger(forged, here).withNought("genuine refused", accepted).withNought("of other lists taken", foreign);
    }

    /** How many of the others' cursors a list takes for its own. */
    private static long taken(Page page, List<Page> others) {
        return others.stream()
                .filter(other -> !other.equals(page))
                .filter(other -> !isRefused(page.show(other.cursor())))
                .count();
    }

    private Ledger ledger(int forged, List<Page> pages) {
        var random = Seed.random("18 forged cursors");
        long taken = 0;
        long serverErrors = 0;
        for (int i = 0; i < forged; i++) {
            var page = pages.get(i % pages.size());
            var answer = page.show(forge(page.cursor(), random));
            taken += isRefused(answer) ? 0 : 1;
            serverErrors += answer.status() >= 500 ? 1 : 0;
        }
        return Ledger.of("18 forged cursors")
                .with(Count.SENT, forged)
                .with(Count.SERVER_ERRORS, serverErrors)
                .withNought("forged taken", taken);
    }

    /** Every kind of list, with more than one row in each. */
    private static List<Page> pages(Firm firm) {
        var one = firm.join("employee");
        var other = firm.join("employee");
        var hr = firm.hr().assessment();
        return List.of(
                Page.of(hr, "/people"),
                Page.of(hr, "/people?updatedSince=2020-01-01T00:00:00Z"),
                goals(one),
                goals(other),
                plans(one),
                plans(other));
    }

    private static Page goals(Person person) {
        for (int i = 0; i < 2; i++) {
            var goal = "{\"horizon\": \"VISION\", \"statement\": \"Goal\"}";
            person.seat().assessment().post(person.path() + "/goals", goal).expect(201);
        }
        return Page.of(person.seat().assessment(), person.path() + "/goals");
    }

    private static Page plans(Person person) {
        for (int i = 0; i < 2; i++) {
            Twins.create(person, person, "plan-" + i, Twins.plan("Plan")).expect(201);
        }
        return Page.of(person.seat().planning(), person.path() + "/plans");
    }

    /** Another text than the cursor, near to it or far from it. */
    private static String forge(String cursor, Random random) {
        var at = random.nextInt(cursor.length());
        var letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
        var forged =
                switch (random.nextInt(7)) {
                    case 0, 1 -> cursor.substring(0, at) + letter + cursor.substring(at + 1);
                    case 2 -> cursor.substring(0, at);
                    case 3 -> cursor + letter;
                    case 4 -> cursor + "=";
                    case 5 -> other(cursor, random);
                    default -> random(random);
                };
        return forged.equals(cursor) || forged.isEmpty() ? random(random) : forged;
    }

    /** The position moved, under the signature of the former one. */
    private static String other(String cursor, Random random) {
        var bytes = Base64.getUrlDecoder().decode(cursor);
        bytes[bytes.length - 1 - random.nextInt(8)] ^= 1;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String random(Random random) {
        var bytes = new byte[1 + random.nextInt(200)];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static boolean isShown(Answer answer) {
        return answer.status() == 200;
    }

    private static boolean isRefused(Answer answer) {
        return answer.status() == 400 && answer.text("/code").equals("cursor-invalid");
    }
}
