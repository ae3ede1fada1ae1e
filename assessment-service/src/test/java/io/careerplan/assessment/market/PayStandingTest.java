package io.careerplan.assessment.market;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.events.WagePoint;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PayStandingTest {

    private static final List<WagePoint> ALL = List.of(
            point(10, "20000"), point(25, "30000"), point(50, "40000"), point(75, "60000"), point(90, "100000"));
    private static final List<WagePoint> TOP_CODED =
            List.of(point(10, "90000"), point(25, "150000"), point(50, "200000"), topCoded(75), topCoded(90));

    @Test
    void aKnownPointIsItsPercentileAndBetweenTwoItIsLinear() {
        assertEquals("10.0", text("20000", ALL));
        assertEquals("90.0", text("100000.00", ALL));
        assertEquals("37.5", text("35000", ALL));
        assertEquals("50.0", text("40001", ALL));
        assertEquals("89.6", text("99000", ALL));
    }

    @Test
    void outsideOfTheKnownPointsItIsOnlySaidThatItIsOutside() {
        assertEquals("<10", text("19999.99", ALL));
        assertEquals(">90", text("100000.01", ALL));
        assertEquals("<10", text("0", ALL));
    }

    @Test
    void aTopCodedPointIsItsAmountOrMore() {
        assertEquals("50-75", text("239199", TOP_CODED));
        assertEquals(">50", text("239200", TOP_CODED));
        assertEquals(">50", text("900000", TOP_CODED));
        assertEquals("50.0", text("200000", TOP_CODED));
    }

    @Test
    void aPointThatIsNotAvailableIsNoPointAndNever0() {
        var missing = new WagePoint(10, null, false);
        var some = Stream.concat(Stream.of(missing), ALL.stream().skip(1)).toList();
        assertEquals("<25", text("25000", some));
        assertEquals(
                "31.2", text("35000", List.of(point(25, "30000"), new WagePoint(30, null, false), point(50, "50000"))));
        assertEquals(Optional.empty(), PayStanding.of(BigDecimal.TEN, List.of(missing, topCoded(50))));
    }

    @Test
    void ofEqualPointsTheHighestCounts() {
        var flat = List.of(point(10, "20000"), point(25, "20000"), point(50, "40000"));
        assertEquals("25.0", text("20000", flat));
        assertEquals("<10", text("19999", flat));
    }

    @Test
    void whatIsExactlySeveralPointsOfABenefitIsInTheMiddleOfThem() {
        var flat = List.of(point(25, "500"), point(50, "500"), point(75, "500"));
        assertEquals("50.0", amid("500.00", flat));
        assertEquals("<25", amid("499.99", flat));
        assertEquals(">75", amid("500.01", flat));
        var half = List.of(point(25, "500"), point(50, "500"), point(75, "700"));
        assertEquals("37.5", amid("500", half));
        assertEquals("62.5", amid("600", half));
        assertEquals("50.0", amid("40000", ALL));
        assertEquals("50.0", amid("500", List.of(point(50, "500"))));
        assertEquals(Optional.empty(), PayStanding.amid(BigDecimal.TEN, List.of(topCoded(50))));
    }

    private static String amid(String amount, List<WagePoint> points) {
        return PayStanding.amid(new BigDecimal(amount), points).orElseThrow().text();
    }

    /** Whatever the points: more pay never stands lower, and a percentile lies between 0 and 100. */
    @Test
    void morePayNeverStandsLower() {
        for (int seed = 0; seed < 2000; seed++) {
            var random = new Random(seed);
            var points = points(random);
            double before = 0;
            for (int pay = 0; pay < 260_000; pay += 1 + random.nextInt(20_000)) {
                var standing = PayStanding.of(BigDecimal.valueOf(pay), points);
                double now = standing.map(PayStandingTest::lower).orElse(0.0);
                assertTrue(now >= before && now <= 100, "seed " + seed + " pay " + pay);
                before = now;
            }
        }
    }

    private static double lower(PayStanding standing) {
        return switch (standing.state()) {
            case BELOW -> 0;
            case WITHIN ->
                Optional.ofNullable(standing.percentile()).orElseThrow().doubleValue();
            case ABOVE -> Optional.ofNullable(standing.above()).orElseThrow();
        };
    }

    private static List<WagePoint> points(Random random) {
        var points = new ArrayList<WagePoint>();
        int amount = 10_000;
        for (int percentile : new int[] {10, 25, 50, 75, 90}) {
            amount += random.nextInt(80_000);
            points.add(
                    switch (random.nextInt(6)) {
                        case 0 -> new WagePoint(percentile, null, false);
                        default -> amount < 239_200 ? point(percentile, String.valueOf(amount)) : topCoded(percentile);
                    });
        }
        return points;
    }

    private static String text(String pay, List<WagePoint> points) {
        return PayStanding.of(new BigDecimal(pay), points).orElseThrow().text();
    }

    private static WagePoint point(int percentile, String amount) {
        return new WagePoint(percentile, new BigDecimal(amount), false);
    }

    private static WagePoint topCoded(int percentile) {
        return new WagePoint(percentile, new BigDecimal("239200"), true);
    }
}
