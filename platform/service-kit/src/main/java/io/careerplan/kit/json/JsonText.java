package io.careerplan.kit.json;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.careerplan.kit.problem.Refusal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Text to tree: one value of UTF-8 JSON, no name twice, nothing behind it, bounded in depth and numbers. */
final class JsonText {

    /** Levels of objects and arrays; our deepest body has eight. */
    static final int MAX_DEPTH = 64;

    private static final int MAX_NUMBER_CHARACTERS = 100;
    private static final int MAX_NAME_CHARACTERS = 1_000;

    private static final JsonMapper MAPPER = JsonMapper.builder(new JsonFactoryBuilder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxNumberLength(MAX_NUMBER_CHARACTERS)
                            .maxNameLength(MAX_NAME_CHARACTERS)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private JsonText() {}

    /**
     * The tree of a body.
     *
     * @throws Refusal 400 {@code malformed-json}
     */
    static JsonNode parse(byte[] body) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            var tree = MAPPER.readTree(text);
            if (tree.isMissingNode()) {
                throw malformed("the body is empty");
            }
            return tree;
        } catch (CharacterCodingException notUtf8) {
            throw malformed("the body is not UTF-8");
        } catch (StreamConstraintsException tooMuch) {
            throw malformed("the body is nested too deeply or has a number or name that is too long");
        } catch (NumberFormatException noNumber) {
            // Said of an exponent that does not fit 32 bits, past the parser's own exceptions.
            throw malformed("a number is beyond all bounds");
        } catch (JsonProcessingException malformed) {
            throw malformed(explain(malformed));
        }
    }

    private static Refusal malformed(String why) {
        return Refusal.badRequest("malformed-json", why);
    }

    /** The parser's words without the body that it quotes. */
    private static String explain(JsonProcessingException malformed) {
        var where = malformed.getLocation();
        var what = malformed.getOriginalMessage().startsWith("Duplicate field") ? "a name comes twice" : "not JSON";
        return where == null ? what : what + " at line " + where.getLineNr() + ", column " + where.getColumnNr();
    }
}
