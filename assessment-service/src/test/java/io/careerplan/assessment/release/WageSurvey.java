package io.careerplan.assessment.release;

import io.careerplan.assessment.catalogue.DataRow;
import io.careerplan.assessment.catalogue.Wages;
import io.careerplan.events.WagePoint;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Wages of the OEWS survey, joined by the first seven characters of the code, else by the crosswalk. */
record WageSurvey(Map<String, Wages> bySurveyCode, Map<String, String> crosswalk) {

    private static final BigDecimal TOP_CODE = BigDecimal.valueOf(239_200);
    private static final Map<Integer, String> COLUMNS =
            new TreeMap<>(Map.of(10, "A_PCT10", 25, "A_PCT25", 50, "A_MEDIAN", 75, "A_PCT75", 90, "A_PCT90"));

    static WageSurvey read(ReleaseFolder folder) {
        var wages = folder.commas("oews/national_M2024_dl.csv", StandardCharsets.UTF_8, "AREA,")
                .filter(row -> row.get("O_GROUP").equals("detailed"))
                .collect(Collectors.toMap(row -> row.get("OCC_CODE"), WageSurvey::wages));
        var crosswalk = folder.commas(
                        "oews/nem-onet-to-soc-crosswalk.csv", Charset.forName("windows-1252"), "Sort Order,")
                .collect(Collectors.toMap(row -> row.get("O*NET-SOC Code"), row -> row.get("NEM Code"), (a, b) -> a));
        return new WageSurvey(wages, crosswalk);
    }

    Optional<Wages> of(String code) {
        return Optional.ofNullable(bySurveyCode.get(code.substring(0, 7)))
                .or(() -> Optional.ofNullable(crosswalk.get(code)).map(bySurveyCode::get));
    }

    private static Wages wages(Map<String, String> row) {
        var points = COLUMNS.entrySet().stream()
                .map(column -> point(column.getKey(), row.get(column.getValue())))
                .toList();
        return new Wages("US", 2024, "USD", points, new DataRow("BLS OEWS national", "May 2024", row.get("OCC_CODE")));
    }

    private static WagePoint point(int percentile, String cell) {
        return switch (cell) {
            case "*", "" -> new WagePoint(percentile, null, false);
            case "#" -> new WagePoint(percentile, TOP_CODE, true);
            default -> new WagePoint(percentile, new BigDecimal(cell.replace(",", "")), false);
        };
    }
}
