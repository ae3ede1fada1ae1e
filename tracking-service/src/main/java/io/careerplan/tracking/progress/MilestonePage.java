package io.careerplan.tracking.progress;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shape of a page of milestones, for the description of the API. */
record MilestonePage(List<MilestoneView> items, @Nullable String next) {}
