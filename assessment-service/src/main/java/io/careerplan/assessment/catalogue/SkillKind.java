package io.careerplan.assessment.catalogue;

/** What is meant by a skill; extensible. */
public enum SkillKind {
    /** A developed capacity that helps to learn or to perform: the content model's 2.A and 2.B. */
    SKILL,
    /** An area of knowledge: the content model's 2.C. */
    KNOWLEDGE,
    /** A tool or technology that people at work use; occupations use them, and ask no level of them. */
    TECHNOLOGY
}
