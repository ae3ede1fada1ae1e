/** Plain SQL where rows belong to the platform itself: in the tenant's transaction, or as the worker role. */
@NullMarked
package io.careerplan.kit.database;

import org.jspecify.annotations.NullMarked;
