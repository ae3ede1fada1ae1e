package io.careerplan.kit.deadletter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shape of a page of dead letters, for the description of the API. */
record DeadLetterPage(List<DeadLetterView> items, @Nullable String next) {}
