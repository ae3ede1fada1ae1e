/** The walls between tenants, between people of one tenant, and before every operation, tried by force. */
@NullMarked
package io.careerplan.systemtests.walls;

import org.jspecify.annotations.NullMarked;
