package io.careerplan.kit.sample;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record SampleRename(@NotBlank @Size(max = 40) String name) {}
