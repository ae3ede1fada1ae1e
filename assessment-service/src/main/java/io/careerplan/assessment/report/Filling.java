package io.careerplan.assessment.report;

import io.careerplan.kit.document.UnfilledPart;
import java.util.UUID;

/** Operations that fill what a document is missing, as the description of the API names them. */
public enum Filling {
    PERSON("changePerson", "PATCH", ""),
    SITUATION("assessSituation", "POST", "/situation-assessments"),
    CHANGED_SITUATION("changeSituationAssessment", "PATCH", "/situation-assessments/%s"),
    SURVEY("answerSurvey", "POST", "/survey-responses"),
    GOAL("createGoal", "POST", "/goals"),
    WORK_VALUES("putWorkValues", "PUT", "/work-values"),
    RATINGS("appendSkillRatings", "POST", "/skill-ratings"),
    GAP_ANALYSIS("analyseGaps", "POST", "/gap-analyses"),
    DEVELOPMENT_PLAN("createDevelopmentPlan", "POST", "/development-plans"),
    BENEFIT_TABLE("addBenefitTable", "POST", "/assessment/v1/benefit-tables"),
    CATALOGUE("importCatalogue", "POST", "/assessment/v1/catalogue/imports");

    private static final String ROOT = "/assessment/v1/";

    private final String operation;
    private final String method;
    private final String path;

    Filling(String operation, String method, String path) {
        this.operation = operation;
        this.method = method;
        this.path = path;
    }

    /** The missing part of a person's document, and that this fills it. */
    public UnfilledPart of(String part, UUID person) {
        return new UnfilledPart(part, operation, method, path(person.toString()));
    }

    /** The same where it changes something of this id. */
    public UnfilledPart of(String part, UUID person, UUID changed) {
        return new UnfilledPart(part, operation, method, path(person.toString()).formatted(changed));
    }

    String operation() {
        return operation;
    }

    String method() {
        return method;
    }

    String path(String person) {
        return path.startsWith(ROOT) ? path : ROOT + "people/" + person + path;
    }
}
