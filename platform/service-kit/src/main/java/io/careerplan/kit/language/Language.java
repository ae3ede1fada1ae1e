package io.careerplan.kit.language;

import io.careerplan.events.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The language in which somebody reads, and the country by whose customs they read numbers and dates. English and German are
 * written; whoever prefers another one reads English.
 *
 * @param locale language, and country where one is known
 */
public record Language(Locale locale) {

    private static final Set<String> WRITTEN = Set.of("en", "de");

    /** What is read where nothing is preferred. */
    public static final Language ENGLISH = new Language(Locale.ENGLISH);

    /**
     * The language for somebody who prefers these, best first. Only language and country are taken over: a tag can also
     * ask for another calendar or other digits.
     */
    public static Language preferred(List<Locale> languages) {
        return languages.stream()
                .filter(each -> WRITTEN.contains(each.getLanguage()))
                .findFirst()
                .map(each -> new Language(Locale.of(each.getLanguage(), each.getCountry())))
                .orElse(ENGLISH);
    }

    /** As a language tag (BCP 47). */
    public String tag() {
        return locale.toLanguageTag();
    }

    /** The texts of a bundle, in this language. */
    public Texts texts(String bundle) {
        return new Texts(this, bundle);
    }

    /** A number with exactly so many decimal places. */
    public String number(BigDecimal number, int places) {
        var format = NumberFormat.getInstance(locale);
        format.setMinimumFractionDigits(places);
        format.setMaximumFractionDigits(places);
        format.setRoundingMode(RoundingMode.HALF_EVEN);
        return format.format(number);
    }

    /** A number with as many decimal places as it has, at most four. */
    public String number(BigDecimal number) {
        var plain = number.stripTrailingZeros();
        return number(plain, Math.clamp(plain.scale(), 0, 4));
    }

    /** A count. */
    public String count(long count) {
        return NumberFormat.getIntegerInstance(locale).format(count);
    }

    /** A share of 0 to 1 as a percentage without places. */
    public String percent(BigDecimal share) {
        return NumberFormat.getPercentInstance(locale).format(share);
    }

    /** A day. */
    public String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(day);
    }

    /** An amount with its currency, whole where it is; behind the code where the currency is none that is known. */
    public String money(Money money) {
        return currency(money.currency())
                .map(known -> money(money, known))
                .orElseGet(() -> number(money.amount()) + "\u00A0" + money.currency());
    }

    private String money(Money money, Currency currency) {
        var format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(currency);
        var whole = money.amount().stripTrailingZeros().scale() <= 0;
        var places = whole ? 0 : Math.max(0, currency.getDefaultFractionDigits());
        format.setMinimumFractionDigits(places);
        format.setMaximumFractionDigits(places);
        return format.format(money.amount());
    }

    private static Optional<Currency> currency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .filter(each -> each.getCurrencyCode().equals(code))
                .findFirst();
    }
}
