package io.careerplan.systemtests.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** What can be done to the bytes of a body and to what its headers say about them. */
final class BytesChanges {

    private static final List<String> MEDIA_TYPES = List.of(
            "text/plain",
            "application/xml",
            "application/x-www-form-urlencoded",
            "multipart/form-data; boundary=x",
            "application/octet-stream",
            "application/json; charset=utf-16",
            "application/json; charset=nonsense",
            "application/json; charset=\"",
            "application/json;;;=",
            "application/merge-patch+json",
            "application/json",
            "application/problem+json",
            "application/*",
            "*/*",
            "json",
            "/",
            "a/b/c",
            "application/json, text/plain",
            "application/" + "x".repeat(500));

    private static final List<String> CODINGS = List.of("gzip", "deflate", "br", "identity", "x", "gzip, gzip", "");

    /** None of them ever begins, or ends, a character here. */
    private static final List<Byte> BROKEN = List.of((byte) 0xC0, (byte) 0xED, (byte) 0xFF, (byte) 0x80, (byte) 0xF5);

    private static final int HUGE = 1_048_577;

    static final List<Change> ALL = List.of(
            BytesChanges::cutShort,
            BytesChanges::cutShort,
            BytesChanges::flipped,
            BytesChanges::flipped,
            text("junk behind it", text -> text + "}"),
            text("a second value behind it", text -> text + text),
            text("white space around it", text -> " \n\t".repeat(20_000) + text),
            text("a comment in it", text -> "/* a */" + text + "// b"),
            text("single quotes", text -> text.replace('"', '\'')),
            text("a trailing comma", text -> text.substring(0, text.length() - 1) + ",}"),
            text("a byte order mark", text -> "\uFEFF" + text),
            text("a NUL behind it", text -> text + "\0"),
            text("nothing", text -> ""),
            text("huge", text -> text + " ".repeat(HUGE)),
            in(UTF_16),
            in(UTF_16LE),
            in(ISO_8859_1),
            BytesChanges::brokenUtf8,
            BytesChanges::mediaType,
            BytesChanges::mediaType,
            BytesChanges::noMediaType,
            BytesChanges::coding);

    private BytesChanges() {}

    private static void cutShort(Draft draft) {
        var body = draft.body();
        if (body.length > 0) {
            draft.body(Arrays.copyOf(body, draft.chance.below(body.length)));
            draft.changes.add("body cut short");
        }
    }

    private static void flipped(Draft draft) {
        var body = draft.body().clone();
        for (int i = draft.chance.between(1, 3); i > 0 && body.length > 0; i--) {
            body[draft.chance.below(body.length)] = (byte) draft.chance.below(256);
        }
        replace(draft, "some bytes are others", body);
    }

    private static void brokenUtf8(Draft draft) {
        var body = draft.body().clone();
        if (body.length > 1) {
            body[draft.chance.below(body.length - 1)] = draft.chance.oneOf(BROKEN);
        }
        replace(draft, "not UTF-8", body);
    }

    private static Change text(String what, UnaryOperator<String> change) {
        return draft -> {
            var text = new String(draft.body(), UTF_8);
            if (!text.isEmpty()) {
                replace(draft, what, change.apply(text).getBytes(UTF_8));
            }
        };
    }

    private static Change in(Charset charset) {
        return draft -> replace(draft, "in " + charset, new String(draft.body(), UTF_8).getBytes(charset));
    }

    private static void replace(Draft draft, String what, byte[] body) {
        if (draft.operation.hasBody()) {
            draft.body(body);
            draft.changes.add("body: " + what);
        }
    }

    private static void mediaType(Draft draft) {
        var type = draft.chance.oneOf(MEDIA_TYPES);
        draft.header("Content-Type", type);
        draft.changes.add("Content-Type: " + type);
    }

    private static void noMediaType(Draft draft) {
        draft.without("Content-Type");
        draft.changes.add("no Content-Type");
    }

    private static void coding(Draft draft) {
        var coding = draft.chance.oneOf(CODINGS);
        draft.header("Content-Encoding", coding);
        draft.changes.add("Content-Encoding: " + coding);
    }
}
