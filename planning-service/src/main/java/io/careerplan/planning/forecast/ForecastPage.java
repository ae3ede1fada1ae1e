package io.careerplan.planning.forecast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shape of a page of forecasts, for the API description. */
record ForecastPage(List<ForecastView> items, @Nullable String next) {}
