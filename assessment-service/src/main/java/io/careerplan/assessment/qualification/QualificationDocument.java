package io.careerplan.assessment.qualification;

/**
 * A qualification as it is stored.
 *
 * @param format number of the form it was written in; readers know every former one
 * @param details the content
 */
record QualificationDocument(int format, QualificationDetails details) {

    private static final int PRESENT_FORMAT = 1;

    static QualificationDocument of(QualificationDetails details) {
        return new QualificationDocument(PRESENT_FORMAT, details);
    }
}
