package io.careerplan.tracking.progress;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Body that completes a milestone.
 *
 * @param evidence what shows that it was reached: links or short descriptions; may be empty
 */
record CompletionRequest(@Size(max = 20) List<@NotBlank @Size(max = 2000) String> evidence) {}
