package io.careerplan.kit.request;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestChecksTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/a%20b?c=%C3%BC", "/%2F", "/a?b=c%26d"})
    void wellFormedAddressesPass(String uri) {
        assertTrue(RequestChecks.isDecodable(uri));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%",
                "/%2",
                "/%zz",
                "/a?b=%00",
                "/%C3",
                "/%FF%FE",
                "/%C0%80",
                "/a b",
                "/{id}",
                "/a?b=|",
                "mailto:x"
            })
    void brokenOnesDoNot(String uri) {
        assertFalse(RequestChecks.isDecodable(uri));
    }
}
