package io.careerplan.tracking.personfact;

import java.util.List;

/** What an export says of the copies that the journey is read from. */
record PersonFactExport(KnownPerson known, List<NotedProposal> proposals) {}
