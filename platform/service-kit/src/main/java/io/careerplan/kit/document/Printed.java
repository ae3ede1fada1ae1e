package io.careerplan.kit.document;

import io.careerplan.kit.language.Language;

/** The figures of a document: a record that is sent as it is where JSON is asked for, and can be put into words. */
public interface Printed {

    /** Its name in paths, kebab-case, for example {@code goals-document}. */
    String documentName();

    /** The same for a person to read. */
    Document document(Language language);
}
