/** What tracking says about the plans being carried out: milestones reached or missed, work logged. */
@NullMarked
package io.careerplan.planning.execution;

import org.jspecify.annotations.NullMarked;
