package io.careerplan.kit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/**
 * Marks a plain function from records to records: no container, no database, no clock. The rules of the architecture hold whatever
 * carries it to that.
 */
@Documented
@Target(ElementType.TYPE)
public @interface Algorithm {}
