/** What container tests of tracking stand on: the stack, the topics, people, and the database seen from outside. */
package io.careerplan.tracking.stage;
