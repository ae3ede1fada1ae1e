package io.careerplan.assessment.survey;

import io.careerplan.assessment.scorechange.ChangeConventions;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;

/** How answers are counted, and which change of a score is real. All of it is this product's convention. */
@ConfigMapping(prefix = "careerplan.survey")
interface SurveySettings {

    /** Share of the items, 0 to 1, that has to be answered for a score. */
    @WithDefault("0.75")
    BigDecimal leastAnswered();

    /** Least complete responses of an organisation, one of each person, that tell how scores of an instrument spread. */
    @WithDefault("30")
    int responsesOfNorm();

    /** Least people that these have to come from: a figure about fewer would speak of a person. */
    @WithDefault("30")
    int peopleOfNorm();

    /** How many of these are looked at, the latest ones, so that a large organisation is no slower. */
    @WithDefault("1000")
    int latestOfNorm();

    /** What the reliable change index has to exceed; 1.96 leaves 5 % to chance. */
    @WithDefault("1.96")
    double criticalIndex();

    /** Points of 0 to 100 by which a score has to fall to count where spread and reliability are not known. */
    @WithDefault("20")
    BigDecimal fallThatCounts();

    /** The same as the algorithms take it. */
    default ChangeConventions conventions() {
        return new ChangeConventions(responsesOfNorm(), peopleOfNorm(), criticalIndex(), fallThatCounts());
    }
}
