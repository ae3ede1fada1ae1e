package io.careerplan.tracking.nextcall;

import static io.careerplan.tracking.nextcall.Service.ASSESSMENT;
import static io.careerplan.tracking.nextcall.Service.PLANNING;
import static io.careerplan.tracking.nextcall.Service.TRACKING;

import io.careerplan.kit.access.Section;

/** Operations of the three services that a journey is made of, as their descriptions name them. */
public enum Operation {
    CHANGE_PERSON("changePerson", ASSESSMENT, "PATCH", "people/%s", Section.SITUATION),
    ANSWER_SURVEY("answerSurvey", ASSESSMENT, "POST", "people/%s/survey-responses", Section.SITUATION),
    ASSESS_SITUATION("assessSituation", ASSESSMENT, "POST", "people/%s/situation-assessments", Section.SITUATION),
    CHANGE_SITUATION_ASSESSMENT(
            "changeSituationAssessment", ASSESSMENT, "PATCH", "people/%s/situation-assessments/%s", Section.SITUATION),
    CREATE_GOAL("createGoal", ASSESSMENT, "POST", "people/%s/goals", Section.GOALS),
    CHANGE_GOAL("changeGoal", ASSESSMENT, "PATCH", "people/%s/goals/%s", Section.GOALS),
    PUT_WORK_VALUES("putWorkValues", ASSESSMENT, "PUT", "people/%s/work-values", Section.GOALS),
    APPEND_SKILL_RATINGS("appendSkillRatings", ASSESSMENT, "POST", "people/%s/skill-ratings", Section.SKILLS),
    ANALYSE_GAPS("analyseGaps", ASSESSMENT, "POST", "people/%s/gap-analyses", Section.SKILLS),
    CREATE_DEVELOPMENT_PLAN("createDevelopmentPlan", ASSESSMENT, "POST", "people/%s/development-plans", Section.SKILLS),
    COMPLETE_DEVELOPMENT_PLAN(
            "completeDevelopmentPlan", ASSESSMENT, "POST", "people/%s/development-plans/%s/completion", Section.SKILLS),
    FIND_CAREER_PATHS("findCareerPaths", PLANNING, "POST", "people/%s/career-paths", Section.PLAN),
    CHOOSE_CAREER_PATH("chooseCareerPath", PLANNING, "POST", "people/%s/career-paths/%s/choice", Section.PLAN),
    GENERATE_PLAN("generatePlan", PLANNING, "POST", "people/%s/plans/generation", Section.PLAN),
    READ_PLAN_QUALITY("readPlanQuality", PLANNING, "GET", "plans/%s/quality", Section.PLAN),
    CHANGE_PLAN("changePlan", PLANNING, "PATCH", "plans/%s", Section.PLAN),
    SUBMIT_PLAN("submitPlan", PLANNING, "POST", "plans/%s/submission", Section.PLAN),
    APPROVE_PLAN("approvePlan", PLANNING, "POST", "plans/%s/approval", Section.PLAN),
    RETURN_PLAN("returnPlan", PLANNING, "POST", "plans/%s/return", Section.PLAN),
    ACTIVATE_PLAN("activatePlan", PLANNING, "POST", "plans/%s/activation", Section.PLAN),
    COMPLETE_PLAN("completePlan", PLANNING, "POST", "plans/%s/completion", Section.PLAN),
    ACCEPT_PROPOSAL("acceptProposal", PLANNING, "POST", "plans/%s/proposals/%s/acceptance", Section.PLAN),
    REJECT_PROPOSAL("rejectProposal", PLANNING, "POST", "plans/%s/proposals/%s/rejection", Section.PLAN),
    ACCEPT_RECOMMENDATION("acceptRecommendation", TRACKING, "POST", "recommendations/%s/acceptance", Section.PROGRESS),
    REJECT_RECOMMENDATION("rejectRecommendation", TRACKING, "POST", "recommendations/%s/rejection", Section.PROGRESS),
    COMPLETE_REVIEW("completeReview", TRACKING, "POST", "reviews/%s/completion", Section.PROGRESS),
    OPEN_REVIEW("openReview", TRACKING, "POST", "people/%s/reviews", Section.PROGRESS),
    LOG_TASK("logTask", TRACKING, "POST", "plans/%s/tasks/%s/log", Section.PROGRESS),
    COMPLETE_MILESTONE("completeMilestone", TRACKING, "POST", "plans/%s/milestones/%s/completion", Section.PROGRESS);

    private final String id;
    private final Service service;
    private final String method;
    private final String path;
    private final Section section;

    Operation(String id, Service service, String method, String path, Section section) {
        this.id = id;
        this.service = service;
        this.method = method;
        this.path = path;
        this.section = section;
    }

    /** Its {@code operationId}. */
    public String id() {
        return id;
    }

    /** Whose it is. */
    public Service service() {
        return service;
    }

    /** Its HTTP method. */
    public String method() {
        return method;
    }

    /** The section whose readers may see what is sent. */
    public Section section() {
        return section;
    }

    /** Its path from the root of the host, ids filled in; item ids hold no character that a path would have to escape. */
    String path(Object... ids) {
        return service.root() + path.formatted(ids);
    }
}
