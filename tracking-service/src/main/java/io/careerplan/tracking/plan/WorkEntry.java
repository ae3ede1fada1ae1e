package io.careerplan.tracking.plan;

import org.jspecify.annotations.Nullable;

/**
 * What a person reports about a task.
 *
 * @param minutes worked, 0 or more
 * @param done whether the task is done with it
 * @param note for the person and those they granted it to
 */
public record WorkEntry(int minutes, boolean done, @Nullable String note) {}
