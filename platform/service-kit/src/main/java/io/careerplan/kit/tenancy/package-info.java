/** Whose data a piece of work may see: the tenant, carried from the token down to the database. */
@NullMarked
package io.careerplan.kit.tenancy;

import org.jspecify.annotations.NullMarked;
