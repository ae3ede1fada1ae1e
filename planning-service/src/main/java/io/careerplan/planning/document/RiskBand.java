package io.careerplan.planning.document;

/** How serious a risk is, by likelihood times impact: LOW from 1, MEDIUM from 5, HIGH from 10, CRITICAL from 15. */
public enum RiskBand {
    LOW,
    MEDIUM,
    HIGH,
    CRITICAL;

    private static final int MEDIUM_FROM = 5;
    private static final int HIGH_FROM = 10;
    private static final int CRITICAL_FROM = 15;

    /**
     * The band of a likelihood and an impact.
     *
     * @param likelihood 1 to 5
     * @param impact 1 to 5
     */
    public static RiskBand of(int likelihood, int impact) {
        int score = likelihood * impact;
        if (score >= CRITICAL_FROM) {
            return CRITICAL;
        }
        if (score >= HIGH_FROM) {
            return HIGH;
        }
        return score >= MEDIUM_FROM ? MEDIUM : LOW;
    }

    /** HIGH and CRITICAL risks need a contingency. */
    public boolean needsContingency() {
        return this == HIGH || this == CRITICAL;
    }
}
