package io.careerplan.assessment.scale;

/**
 * A scale and its version.
 *
 * @param version 0 for one that ships; rises when an own one is retired
 */
record VersionedScale(ScaleView view, long version) {

    static VersionedScale of(OwnScale own) {
        return new VersionedScale(ScaleView.of(own), own.version());
    }
}
