package io.careerplan.assessment.instrument;

import java.math.BigDecimal;

/** Instruments for tests of those who use them. */
public final class InstrumentFixture {

    private InstrumentFixture() {}

    public static Instrument shipped(String id) {
        return new Instruments().latest(id).orElseThrow();
    }

    /** The instrument as if somebody had measured it. */
    public static Instrument published(Instrument own, String sd, String reliability) {
        return new Instrument(
                own.id(),
                own.version(),
                own.title(),
                own.instruction(),
                own.items(),
                own.scale(),
                own.scoring(),
                own.bands(),
                own.cadence(),
                new PublishedNorm(new BigDecimal(sd), new BigDecimal(reliability), "a test"),
                own.licence(),
                own.source());
    }
}
