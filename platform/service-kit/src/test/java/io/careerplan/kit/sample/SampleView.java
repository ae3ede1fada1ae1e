package io.careerplan.kit.sample;

import java.util.UUID;

record SampleView(UUID id, String name, long version) {

    static SampleView from(Sample sample) {
        return new SampleView(sample.id(), sample.name, sample.version());
    }
}
