/** What has to be true before a service starts. */
@NullMarked
package io.careerplan.kit.startup;

import org.jspecify.annotations.NullMarked;
