package io.careerplan.assessment.smart;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lead a team of five",
                "to lead a team of five",
                "I want to lead a team",
                "I will publish two papers",
                "My goal is to pass the CPA exam",
                "Successfully pass the exam",
                "Leading a team",
                "Running three workshops",
                "Apply for a management post",
                "Plan the migration",
                "Improve my writing"
            })
    void aVerbAndAnObject(String statement) {
        assertTrue(Wording.hasVerbAndObject(statement));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Team lead",
                "Lead",
                "Lead a",
                "Be better",
                "Learn more",
                "A management post",
                "Happiness",
                "  ",
                "!?",
                "Quickly",
                "I want to"
            })
    void noVerbOrNoObject(String statement) {
        assertFalse(Wording.hasVerbAndObject(statement));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Improve my writing",
                "I want to improve my writing",
                "Improving my writing",
                "Learn Spanish",
                "Understand statistics",
                "Be better at speaking",
                "Become a better speaker"
            })
    void vague(String statement) {
        assertTrue(Wording.isVague(statement));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Lead a team", "Be a team lead", "Publish a course on how to learn", "Build a better product"})
    void notVague(String statement) {
        assertFalse(Wording.isVague(statement));
    }
}
