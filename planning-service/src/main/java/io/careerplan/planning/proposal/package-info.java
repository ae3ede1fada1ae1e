/** Proposals to adjust a plan that no longer runs as planned: prepared by the service, decided by people. */
@NullMarked
package io.careerplan.planning.proposal;

import org.jspecify.annotations.NullMarked;
