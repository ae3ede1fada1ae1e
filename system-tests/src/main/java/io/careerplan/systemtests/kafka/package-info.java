/** The topics as a bystander sees them: reading what was said, and saying it again. */
@NullMarked
package io.careerplan.systemtests.kafka;

import org.jspecify.annotations.NullMarked;
