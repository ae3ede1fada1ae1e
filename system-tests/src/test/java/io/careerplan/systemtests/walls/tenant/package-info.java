/** The walls between tenants below the services: bare SQL as their database roles, and events under a forged tenant. */
@NullMarked
package io.careerplan.systemtests.walls.tenant;

import org.jspecify.annotations.NullMarked;
