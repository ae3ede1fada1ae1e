package io.careerplan.assessment.report;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.assessment.Api;
import io.careerplan.assessment.AssessmentTest;
import io.careerplan.assessment.Tenant;
import io.careerplan.assessment.deliverable.AssessmentDeliverable;
import io.careerplan.kit.document.Accessible;
import io.careerplan.kit.document.TaggedPdf;
import io.careerplan.kit.language.Language;
import io.restassured.path.json.config.JsonPathConfig;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each document in each format and language, of somebody of whom all is known and of somebody of whom nothing is. */
@AssessmentTest
class DocumentsTest {

    private static final String JSON = "application/json";
    private static final String HTML = "text/html";
    private static final String PDF = "application/pdf";
    private static final List<String> LANGUAGES = List.of("en", "de");
    static final List<String> DOCUMENTS = Stream.of(AssessmentDeliverable.values())
            .map(AssessmentDeliverable::text)
            .toList();

    private static Portrait whole;
    private static Portrait nobody;

    @Inject
    Past past;

    @AfterAll
    static void forgetThePast() {
        CDI.current().select(Past.class).get().forget();
    }

    /** Once for all: nothing here changes them. */
    @BeforeEach
    void makeThem() {
        if (whole == null) {
            past.add();
            whole = Portrait.whole();
            nobody = new Portrait(Tenant.existing().employee());
        }
    }

    static Stream<Arguments> each() {
        return DOCUMENTS.stream().flatMap(each -> LANGUAGES.stream().map(language -> Arguments.of(each, language)));
    }

    @ParameterizedTest
    @MethodSource("each")
    void asJsonItHasItsHead(String document, String language) {
        whole.read(document, JSON, language)
                .then()
                .statusCode(200)
                .contentType(JSON)
                .header("Content-Language", language)
                .header("Vary", containsString("Accept-Language"))
                .header("Cache-Control", "private, no-cache")
                .body("about.document", equalTo(document))
                .body("about.name", equalTo(Portrait.HOSTILE))
                .body("missing", empty());
    }

    @ParameterizedTest
    @MethodSource("each")
    void asHtmlItIsThereForEverybodyAndNothingOfItRuns(String document, String language) {
        for (var portrait : List.of(whole, nobody)) {
            var answer = portrait.read(document, HTML, language);
            answer.then()
                    .statusCode(200)
                    .contentType(startsWith(HTML))
                    .header("Content-Language", language)
                    .header("Content-Security-Policy", startsWith("default-src 'none'"));
            var page = Accessible.of(answer.asString());
            page.check(language);
            assertTrue(page.text().contains(title(document, language)));
        }
        var page = whole.read(document, HTML, language).asString();
        assertFalse(page.contains("<script"));
        assertTrue(Accessible.of(page).text().contains(Portrait.HOSTILE));
    }

    @ParameterizedTest
    @MethodSource("each")
    void theFiguresOfTheJsonStandOnThePage(String document, String language) {
        var reads = Language.preferred(List.of(Locale.of(language)));
        var json = whole.read(document, JSON, language)
                .jsonPath(
                        JsonPathConfig.jsonPathConfig().numberReturnType(JsonPathConfig.NumberReturnType.BIG_DECIMAL));
        var page =
                Accessible.of(whole.read(document, HTML, language).asString()).text();

        var expected = new Expected(json, reads, new Words(reads)).of(document).toList();
        assertFalse(expected.isEmpty());
        expected.forEach(text -> assertTrue(page.contains(text), text));
    }

    @ParameterizedTest
    @MethodSource("each")
    void asPdfItIsTaggedAndCanBeReadAloud(String document, String language) {
        var answer = whole.read(document, PDF, language);
        answer.then()
                .statusCode(200)
                .contentType(PDF)
                .header("Content-Language", language)
                .header("Content-Disposition", "inline; filename=\"" + document + ".pdf\"");
        var pdf = TaggedPdf.of(answer.asByteArray(), language);
        assertEquals(title(document, language), pdf.title());
        assertTrue(pdf.text().contains("Jürgen"));
        assertEquals(1, pdf.ofType("H1").size());
        assertTrue(pdf.ofType("Figure").stream()
                .noneMatch(
                        each -> each.alternative() == null || each.alternative().isBlank()));
    }

    private static String title(String document, String language) {
        return ResourceBundle.getBundle("documents-assessment", Locale.of(language), noDefault())
                .getString("document." + document);
    }

    private static ResourceBundle.Control noDefault() {
        return ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    }

    @ParameterizedTest
    @FieldSource("DOCUMENTS")
    void whereNothingIsKnownItSaysWhichCallsFillIt(String document) {
        List<Map<String, String>> missing = nobody.read(document, JSON, "en")
                .then()
                .statusCode(200)
                .extract()
                .path("missing");

        assertFalse(missing.isEmpty());
        var page = Accessible.of(nobody.read(document, HTML, "de").asString()).text();
        for (var part : missing) {
            assertTrue(page.contains(part.get("method") + " " + part.get("path")), part.toString());
        }
    }

    @ParameterizedTest
    @FieldSource("DOCUMENTS")
    void whoHasItAlreadyIsToldSoAndAnotherLanguageOrFormatIsAnother(String document) {
        var tags = Stream.of(JSON, HTML, PDF)
                .flatMap(type -> LANGUAGES.stream().map(language -> tag(document, type, language)))
                .distinct();
        assertEquals(6, tags.count());
        whole.who()
                .api()
                .request()
                .header("Accept", PDF)
                .header("Accept-Language", "de")
                .header("If-None-Match", tag(document, PDF, "de"))
                .get("people/{id}/deliverables/" + document, whole.who().id())
                .then()
                .statusCode(304);
    }

    private String tag(String document, String type, String language) {
        return whole.read(document, type, language)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    @Test
    void theFormatIsTheOneThatIsPreferred() {
        var document = "goals-document";
        nobody.read(document, "*/*", "en").then().contentType(JSON);
        nobody.read(document, "text/html;q=0.5, application/pdf", "en").then().contentType(PDF);
        nobody.read(document, "text/html, application/xhtml+xml, */*;q=0.8", "en")
                .then()
                .contentType(startsWith(HTML));
        nobody.read(document, HTML, "fr, de-CH;q=0.8").then().header("Content-Language", "de-CH");
        nobody.read(document, HTML, "fr").then().header("Content-Language", "en");
        var refused = nobody.who()
                .api()
                .free()
                .header("Accept", "image/png")
                .get("people/{id}/deliverables/" + document, nobody.who().id());
        refused.then().statusCode(406).contentType("application/problem+json");
    }

    @Test
    void whatTheCallerMayNotReadIsLeftOutAndSaidSo() {
        var coach = whole.who().tenant().coach();
        whole.who()
                .grant(coach.id(), "COACH", "[\"SKILLS\"]", "[\"READ\"]")
                .then()
                .statusCode(201);

        whole.read(coach.api(), "skills-gap-analysis", JSON, "en")
                .then()
                .statusCode(200)
                .body("leftOut.part", equalTo(List.of("name", "alignment")))
                .body("about.name", equalTo(null))
                .body("analysis.targets.alignment", equalTo(Arrays.asList(null, null)));
        var page = Accessible.of(whole.read(coach.api(), "skills-gap-analysis", HTML, "en")
                        .asString())
                .text();
        assertTrue(page.contains("The person’s name is left out"));
        assertFalse(page.contains(Portrait.HOSTILE));
        refused(coach.api(), "goals-document");
        refused(coach.api(), "situation-report");
        refused(Tenant.existing().employee().api(), "skills-gap-analysis");
    }

    private void refused(Api caller, String document) {
        for (var type : List.of(JSON, HTML, PDF)) {
            caller.free()
                    .header("Accept", type)
                    .get("people/{id}/deliverables/" + document, whole.who().id())
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json");
        }
    }
}
