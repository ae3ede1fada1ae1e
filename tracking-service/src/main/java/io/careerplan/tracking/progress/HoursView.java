package io.careerplan.tracking.progress;

import java.math.BigDecimal;

/** Hours with two decimals. */
record HoursView(BigDecimal planned, BigDecimal logged) {}
