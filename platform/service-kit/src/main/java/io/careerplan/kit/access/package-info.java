/** Who may do what to whom: one table of role, section and verb, the grants of people, and the check over both. */
@NullMarked
package io.careerplan.kit.access;

import org.jspecify.annotations.NullMarked;
