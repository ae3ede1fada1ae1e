package io.careerplan.planning.plan;

import io.careerplan.kit.problem.Refusal;
import io.careerplan.planning.document.DocumentRule;
import io.careerplan.planning.document.PlanDocument;
import io.careerplan.planning.document.PlanRule;
import io.careerplan.planning.document.SubmissionRule;

/** Turns what the rules find in a document into a refusal. */
final class DocumentCheck {
    private DocumentCheck() {}

    static PlanDocument requireSound(PlanDocument document) {
        var errors = DocumentRule.errors(document, PlanRule.values());
        if (!errors.isEmpty()) {
            throw Refusal.badInput(errors);
        }
        return document;
    }

    static void requireComplete(PlanDocument document) {
        var missing = DocumentRule.errors(document, SubmissionRule.values());
        if (!missing.isEmpty()) {
            throw Refusal.conflictAt("plan-incomplete", missing);
        }
    }
}
