package io.careerplan.assessment.scale;

/**
 * A scale as it is stored.
 *
 * @param format number of the form it was written in; readers know every former one
 * @param scale the content
 */
record ScaleDocument(int format, Scale scale) {

    private static final int PRESENT_FORMAT = 1;

    static ScaleDocument of(Scale scale) {
        return new ScaleDocument(PRESENT_FORMAT, scale);
    }
}
