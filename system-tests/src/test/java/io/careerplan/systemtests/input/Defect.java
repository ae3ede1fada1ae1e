package io.careerplan.systemtests.input;

import java.util.List;

/** A kind of bad input: which requests it makes of an operation; none where it does not apply. */
@FunctionalInterface
interface Defect {

    List<Attempt> of(Operation operation, World world);
}
