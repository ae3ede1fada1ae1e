package io.careerplan.kit.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.events.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguageTest {

    private static final Language GERMAN = new Language(Locale.GERMAN);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);

    @Test
    void theFirstLanguageThatIsWrittenCounts() {
        assertEquals("de-CH", preferred("fr", "de-CH", "en").tag());
        assertEquals("en", preferred("*").tag());
        assertEquals("en", preferred().tag());
        assertEquals("en", preferred("fr").tag());
    }

    @Test
    void aTagCannotAskForOtherDigitsOrAnotherCalendar() {
        assertEquals("de-DE", preferred("de-DE-u-nu-arab-ca-buddhist").tag());
    }

    @Test
    void numbersAreWrittenAsTheLanguageDoes() {
        assertEquals("1,234.5", Language.ENGLISH.number(new BigDecimal("1234.50")));
        assertEquals("1.234,5", GERMAN.number(new BigDecimal("1234.50")));
        assertEquals("0.13", Language.ENGLISH.number(new BigDecimal("0.125000001"), 2));
        assertEquals("1.200", GERMAN.count(1200));
        assertEquals("87%", Language.ENGLISH.percent(new BigDecimal("0.868")));
    }

    @Test
    void daysAreWrittenAsTheLanguageDoes() {
        assertEquals("Mar 9, 2026", Language.ENGLISH.date(DAY));
        assertEquals("09.03.2026", GERMAN.date(DAY));
    }

    @Test
    void amountsHaveTheirCurrencyAndPlacesOnlyWhereTheyAreNotWhole() {
        assertEquals("€38,000", Language.ENGLISH.money(money("38000.00", "EUR")));
        assertEquals("38.000,50\u00A0€", GERMAN.money(money("38000.5", "EUR")));
        assertEquals("12\u00A0ABC", Language.ENGLISH.money(money("12", "ABC")));
    }

    @Test
    void whatNoDocumentCanHoldIsReplaced() {
        assertEquals("a\uFFFDb\uFFFDc", PrintableText.of("a\u0001b\uD800c"));
        assertEquals("tab\tand \uD83D\uDE00", PrintableText.of("tab\tand \uD83D\uDE00"));
    }

    private static Money money(String amount, String currency) {
        return new Money(new BigDecimal(amount), currency);
    }

    private static Language preferred(String... tags) {
        return Language.preferred(
                List.of(tags).stream().map(Locale::forLanguageTag).toList());
    }
}
