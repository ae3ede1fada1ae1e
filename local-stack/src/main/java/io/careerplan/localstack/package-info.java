@NullMarked
package io.careerplan.localstack;

import org.jspecify.annotations.NullMarked;
