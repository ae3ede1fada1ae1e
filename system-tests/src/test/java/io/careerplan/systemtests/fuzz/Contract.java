package io.careerplan.systemtests.fuzz;

import io.careerplan.systemtests.fuzz.Shot.Rules;
import io.careerplan.systemtests.http.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Holds an answer against what is documented, and collects what is wrong with it. */
final class Contract {

    /** What any address may say, as the page of problems tells, beside what the operation lists. */
    private static final Set<Integer> OF_EVERY_ADDRESS = Set.of(405, 414, 429, 431);

    /** What is said where no operation is. */
    private static final Set<Integer> WITHOUT_OPERATION = Set.of(400, 401, 403, 404, 405, 406, 413, 414, 415, 431, 501);

    /** What the server says of something that is no message of HTTP; what it can pass over, it does, and looks at the rest. */
    private static final Set<Integer> OF_NO_MESSAGE = Set.of(400, 405, 413, 414, 417, 431, 501);

    private static final Pattern TRACE = Pattern.compile(
            "\\bat [\\w.$/]+\\([\\w$]+\\.java:\\d+\\)|[a-z]\\.[A-Z]\\w*(Exception|Error)\\b|Caused by:|\\bSQL ?State\\b");

    private static final String PROBLEM = "application/problem+json";

    private final Shot shot;
    private final Answer answer;
    private final List<String> complaints = new ArrayList<>();

    private Contract(Shot shot, Answer answer) {
        this.shot = shot;
        this.answer = answer;
    }

    /** What is wrong with the answer, empty when nothing is. */
    static List<String> complaints(Shot shot, Answer answer) {
        var contract = new Contract(shot, answer);
        contract.check();
        return contract.complaints;
    }

    private void check() {
        demand(answer.status() < 500, "5xx");
        demand(!TRACE.matcher(answer.text()).find(), "stack trace or class name");
        switch (shot.rules()) {
            case OPERATION -> checkOperation();
            case NO_OPERATION -> checkRefusal(WITHOUT_OPERATION);
            case NOT_HTTP -> checkRefusal(OF_NO_MESSAGE);
        }
    }

    private void checkOperation() {
        var documented = Documented.response(shot.operation(), answer.status());
        if (documented.isMissingNode()) {
            demand(OF_EVERY_ADDRESS.contains(answer.status()), "undocumented status");
        }
        if (answer.status() >= 400) {
            checkProblem();
        } else {
            checkBody(documented.path("content").isMissingNode());
        }
        documented.path("headers").fieldNames().forEachRemaining(this::checkHeader);
    }

    /** The link to the next page is there when there is one. */
    private void checkHeader(String name) {
        boolean wanted = !name.equals("Link") || answer.body().has("next");
        demand(!wanted || !answer.header(name).isEmpty(), "header " + name + " is missing");
    }

    private void checkBody(boolean isNone) {
        if (isNone) {
            demand(answer.text().isEmpty(), "a body where none is documented");
            return;
        }
        Documented.errors(shot.operation(), answer.status(), mediaType(), answer.text())
                .forEach(error -> demand(false, "body against its schema: " + error));
    }

    private void checkRefusal(Set<Integer> statuses) {
        // An odd address may still be that of an operation, with another writing.
        boolean isAnswer = answer.status() < 400 || !statuses.contains(answer.status());
        if (isAnswer) {
            demand(isOfOperation(), "undocumented status where no operation is");
        } else if (!answer.text().isEmpty() || shot.rules() == Rules.NO_OPERATION) {
            checkProblem();
        }
        demand(answer.status() != 405 || !answer.header("Allow").isEmpty(), "header Allow is missing");
    }

    private boolean isOfOperation() {
        return !Documented.response(shot.operation(), answer.status()).isMissingNode()
                || Set.of("HEAD", "OPTIONS").contains(shot.method());
    }

    private void checkProblem() {
        if (shot.method().equals("HEAD")) {
            return;
        }
        demand(mediaType().equals(PROBLEM), "not " + PROBLEM + " but " + answer.header("Content-Type"));
        Documented.errors(shot.operation(), "#/components/schemas/Problem", answer.text())
                .forEach(error -> demand(false, "problem against its schema: " + error));
        demand(answer.body().path("status").asInt() == answer.status(), "problem names another status");
        demand(
                answer.text("/type").equals("urn:careerplan:problem:" + answer.text("/code")),
                "type is not of the code");
        demand(!answer.text("/traceId").isEmpty(), "traceId is missing");
        demand(
                !answer.text("/code").equals("bad-input")
                        || answer.body().path("errors").size() > 0,
                "no errors named");
    }

    private String mediaType() {
        return answer.header("Content-Type").replaceFirst(";.*", "").strip();
    }

    private void demand(boolean holds, String otherwise) {
        if (!holds) {
            complaints.add(otherwise);
        }
    }
}
