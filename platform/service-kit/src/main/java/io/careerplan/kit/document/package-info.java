/**
 * Documents to hand to a person: one content, sent as JSON, as HTML or as PDF. What a document says belongs to the service;
 * headings, tables, figures, language and access to them for everybody are seen to here, once.
 */
@NullMarked
package io.careerplan.kit.document;

import org.jspecify.annotations.NullMarked;
