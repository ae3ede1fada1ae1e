package io.careerplan.planning.proposal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shape of a page of proposals, for the API description. */
record ProposalPage(List<ProposalSummary> items, @Nullable String next) {}
