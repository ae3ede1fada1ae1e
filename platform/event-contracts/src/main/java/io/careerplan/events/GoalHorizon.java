package io.careerplan.events;

/** How far ahead a goal lies: vision 5 to 10 years, medium 1 to 3 years, short 6 to 12 months. */
public enum GoalHorizon {
    VISION,
    MEDIUM,
    SHORT
}
