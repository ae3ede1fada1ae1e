/** The report of what a person can do: every rated skill, its sources and age, held against what targets ask for. */
@NullMarked
package io.careerplan.assessment.skillsreport;

import org.jspecify.annotations.NullMarked;
