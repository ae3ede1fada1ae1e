package io.careerplan.kit.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedTextTest {

    private final SignedText signed = new SignedText("key of the test");

    @Test
    void whatWasSignedForAScopeIsReadBackInIt() {
        assertEquals(Optional.of("here ü"), signed.verify("acme plans", signed.sign("acme plans", "here ü")));
    }

    @Test
    void anotherScopeOrKeyDoesNotReadIt() {
        var text = signed.sign("acme plans", "here");
        assertEquals(Optional.empty(), signed.verify("other plans", text));
        assertEquals(Optional.empty(), new SignedText("another key").verify("acme plans", text));
    }

    @Test
    void noBitMayChange() {
        byte[] bytes = Base64.getUrlDecoder().decode(signed.sign("scope", "here"));
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] ^= 1;
            var forged = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            assertEquals(Optional.empty(), signed.verify("scope", forged));
            bytes[i] ^= 1;
        }
    }

    /** Also not one that decodes to nothing: of 36 bytes every bit counts, of 35 and 34 the last letter holds idle ones. */
    @ParameterizedTest
    @ValueSource(strings = {"here", "her", "he"})
    void noLetterMayChange(String text) {
        var cursor = signed.sign("scope", text);
        for (int i = 0; i < cursor.length(); i++) {
            var forged = new StringBuilder(cursor);
            forged.setCharAt(i, (char) (cursor.charAt(i) ^ 1));
            assertEquals(Optional.empty(), signed.verify("scope", forged.toString()), "letter " + i);
        }
        assertEquals(Optional.empty(), signed.verify("scope", cursor + "="));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "!!!", "AAAA", "%00", "bm8gbWFj"})
    void whatIsNoneOfOursIsNotRead(String cursor) {
        assertEquals(Optional.empty(), signed.verify("scope", cursor));
    }
}
