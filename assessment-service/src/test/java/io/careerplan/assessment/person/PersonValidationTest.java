package io.careerplan.assessment.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.assessment.profile.NewPerson;
import io.careerplan.assessment.profile.OwnCircumstances;
import io.careerplan.events.Money;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonValidationTest {

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Berlin", "America/Argentina/Ushuaia", "UTC"})
    void zonesOfTheDatabaseAreTaken(String zone) {
        assertEquals(Set.of(), wrong(where(zone, "en", "EUR")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "+01:00", "Berlin", "europe/berlin", "Europe/Atlantis"})
    void otherZonesAreRefused(String zone) {
        assertEquals(Set.of("timeZone"), wrong(where(zone, "en", "EUR")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-GB", "de-CH", "zh-Hant-TW"})
    void languageTagsAreTaken(String tag) {
        assertEquals(Set.of(), wrong(where("UTC", tag, "EUR")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "en_GB", "english", "xx-XX", "-", "en-"})
    void otherTagsAreRefused(String tag) {
        assertEquals(Set.of("locale"), wrong(where("UTC", tag, "EUR")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "eur", "EU", "EURO", "QQQ"})
    void unknownCurrenciesAreRefused(String code) {
        assertEquals(Set.of("currency"), wrong(where("UTC", "en", code)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada", "ada@", "@example.org", "ada lovelace@example.org", "a@b@c.org"})
    void whatIsNoAddressIsRefused(String email) {
        assertEquals(Set.of("email"), wrong(mailedAt(email)));
    }

    @Test
    void anAddressIsTaken() {
        assertEquals(Set.of(), wrong(mailedAt("ada.lovelace+hr@sub.example.org")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "15-1252", "15-1252.0", "151252.00", "15-1252.000", "AB-1252.00"})
    void otherOccupationCodesAreRefused(String code) {
        assertEquals(Set.of("currentOccupation"), wrong(workingAs(code)));
    }

    @Test
    void anOccupationCodeIsTaken() {
        assertEquals(Set.of(), wrong(workingAs("15-1252.00")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.25", "80"})
    void hoursOfAWeekAreTaken(BigDecimal hours) {
        assertEquals(Set.of(), wrong(new OwnCircumstances(hours, null, List.of(), null)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.25", "80.01", "1.005", "1e30"})
    void hoursNoWeekHasAreRefused(BigDecimal hours) {
        assertEquals(Set.of("weeklyHours"), wrong(new OwnCircumstances(hours, null, List.of(), null)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "0.001", "1000000000"})
    void budgetsNobodyHasAreRefused(BigDecimal amount) {
        var circumstances = new OwnCircumstances(null, new Money(amount, "EUR"), List.of(), null);

        assertEquals(Set.of("monthlyBudget"), wrong(circumstances));
    }

    @Test
    void budgetsOfAnUnknownCurrencyAreRefused() {
        var circumstances = new OwnCircumstances(null, new Money(BigDecimal.TEN, "QQQ"), List.of(), null);

        assertEquals(Set.of("monthlyBudget"), wrong(circumstances));
    }

    private static NewPerson where(String zone, String locale, String currency) {
        return new NewPerson("E-1", "Ada", null, zone, locale, currency, null, null, null, null, null, null);
    }

    private static NewPerson mailedAt(String email) {
        return new NewPerson("E-1", "Ada", email, null, null, null, null, null, null, null, null, null);
    }

    private static NewPerson workingAs(String occupation) {
        return new NewPerson("E-1", "Ada", null, null, null, null, null, null, null, null, occupation, null);
    }

    private static Set<String> wrong(Object value) {
        return VALIDATOR.validate(value).stream()
                .map(violation -> violation.getPropertyPath().toString())
                .collect(Collectors.toSet());
    }
}
