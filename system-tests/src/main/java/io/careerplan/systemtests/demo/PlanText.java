package io.careerplan.systemtests.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** The plan that the demo's employee writes: two milestones, three activities, a task a week to begin with. */
final class PlanText {

    private PlanText() {}

    /** The plan as the body of a creating call, its dates counted from a day. */
    static String from(LocalDate today) {
        var monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        return TEXT.formatted(
                today, today.plusWeeks(26), interviewsDue(today), certificateDue(today), monday, monday.plusWeeks(1));
    }

    static LocalDate interviewsDue(LocalDate today) {
        return today.plusWeeks(3);
    }

    static LocalDate certificateDue(LocalDate today) {
        return today.plusWeeks(8);
    }

    private static final String TEXT = """
            {
              "title": "From customer service to human resources",
              "startsOn": "%s",
              "endsOn": "%s",
              "roadmap": {"milestones": {
                "three-interviews": {
                  "title": "Three talks with people who work in human resources", "due": "%s",
                  "origin": {"kind": "PERSON"}, "reason": "Know the work before paying for a course"},
                "certificate": {
                  "title": "Certificate in human resources administration", "due": "%s",
                  "origin": {"kind": "PERSON"}, "reason": "Two of three advertisements ask for it"}}},
              "learning": {"activities": {
                "find-and-hold-talks": {
                  "title": "Find three specialists and talk to them", "milestoneId": "three-interviews",
                  "effort": {"optimistic": "4", "likely": "6", "pessimistic": "14"},
                  "prerequisites": [], "priority": 1,
                  "origin": {"kind": "PERSON"}, "reason": "First-hand view of the work"},
                "course": {
                  "title": "Course in human resources administration", "milestoneId": "certificate",
                  "effort": {"optimistic": "30", "likely": "40", "pessimistic": "80"},
                  "prerequisites": ["find-and-hold-talks"], "priority": 2,
                  "cost": {"amount": "420.00", "currency": "USD"},
                  "origin": {"kind": "PERSON"}, "reason": "Leads to the certificate"}}},
              "timeline": {"tasks": {
                "write-to-five": {
                  "title": "Write to five specialists", "activityId": "find-and-hold-talks",
                  "weekStart": "%s", "plannedMinutes": 120},
                "first-lessons": {
                  "title": "Lessons one to four", "activityId": "course",
                  "weekStart": "%s", "plannedMinutes": 240}}},
              "flexibility": {"cadence": {"monthlyEveryDays": 30, "comprehensiveEveryDays": 90}}
            }
            """;
}
