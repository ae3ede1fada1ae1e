package io.careerplan.kit.figure;

import io.careerplan.kit.figure.BarList.Bar;
import io.careerplan.kit.figure.PercentileLine.Mark;
import io.careerplan.kit.figure.Radar.Axis;
import io.careerplan.kit.figure.TimeSeries.Moment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** One of each kind, for tests. */
public final class Figures {

    /** Text that would be markup if nobody saw to it. */
    public static final String HOSTILE = "<script>alert(1)</script>&\"'";

    private Figures() {}

    public static List<Figure> all() {
        return List.of(
                figure("Radar", radar(8)),
                figure("Bars", bars()),
                figure("Percentiles", percentiles(Optional.of(new Mark("Own pay", 61_000, "$61,000")))),
                figure("Series", series(6)),
                figure(HOSTILE, new BarList(List.of(new Bar(HOSTILE, 0.4, HOSTILE, false)))));
    }

    public static Figure figure(String title, Picture picture) {
        return new Figure(title, "What is to be seen: " + title, picture);
    }

    static Radar radar(int axes) {
        return new Radar(
                IntStream.range(0, axes)
                        .mapToObj(i -> new Axis("Skill of the number " + i, 0.3 + i % 3 * 0.2, 0.5 + i % 2 * 0.3))
                        .toList(),
                "Own level",
                "Level asked");
    }

    static BarList bars() {
        return new BarList(IntStream.range(0, 20)
                .mapToObj(i -> new Bar("Gap " + i, 1 - i * 0.06, 7 - i * 0.4 + "", i < 3))
                .toList());
    }

    static PercentileLine percentiles(Optional<Mark> own) {
        return new PercentileLine(
                List.of(
                        new Mark("10%", 35_000, "$35,000"),
                        new Mark("25%", 45_000, "$45,000"),
                        new Mark("50%", 58_000, "$58,000"),
                        new Mark("75%", 78_000, "$78,000"),
                        new Mark("90%", 101_000, "$101,000")),
                own);
    }

    static TimeSeries series(int moments) {
        var first = LocalDate.of(2026, 1, 31);
        return new TimeSeries(IntStream.range(0, moments)
                .mapToObj(i -> new Moment(
                        first.plusMonths(i),
                        40 + i * 7 % 45,
                        first.plusMonths(i).toString(),
                        40 + i * 7 % 45 + ""))
                .toList());
    }
}
