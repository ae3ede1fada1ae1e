package io.careerplan.assessment.skill;

import io.careerplan.assessment.rater.RatingSource;
import io.careerplan.assessment.skillestimate.Weighing;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.EnumMap;

/** How ratings become estimates. All of it is this product's convention. */
@ConfigMapping(prefix = "careerplan.skill")
interface SkillSettings {

    /** Weight of what people say about themselves. */
    @WithDefault("1")
    double weightOfSelf();

    /** Weight of a peer's rating. */
    @WithDefault("1.5")
    double weightOfPeer();

    /** Weight of a coach's, mentor's or manager's rating. */
    @WithDefault("2")
    double weightOfGuide();

    /** Weight of a rating by named evidence. */
    @WithDefault("3")
    double weightOfEvidence();

    /** Months after which a rating counts half as much as one of today. */
    @WithDefault("24")
    double halfLifeMonths();

    /** Months after which an estimate without a newer rating is stale. */
    @WithDefault("24")
    int staleAfterMonths();

    /** Skills that have to be rated before the skills assessment report counts as done. */
    @WithDefault("10")
    int skillsOfReport();

    /** How many of the most similar occupations tell whether a skill is transferable. */
    @WithDefault("10")
    int similarOccupations();

    /** How many of these have to need a skill that is called transferable. */
    @WithDefault("3")
    int occupationsInNeed();

    /** Least importance (IM, 1 to 5) at which an occupation counts as needing a skill; 3 is the scale's "important". */
    @WithDefault("3")
    double importanceOfNeed();

    /** The same as the algorithm takes it. */
    default Weighing weighing() {
        var weights = new EnumMap<RatingSource, Double>(RatingSource.class);
        weights.put(RatingSource.SELF, weightOfSelf());
        weights.put(RatingSource.PEER, weightOfPeer());
        weights.put(RatingSource.COACH, weightOfGuide());
        weights.put(RatingSource.MENTOR, weightOfGuide());
        weights.put(RatingSource.MANAGER, weightOfGuide());
        weights.put(RatingSource.EVIDENCE, weightOfEvidence());
        return new Weighing(weights, halfLifeMonths(), staleAfterMonths());
    }
}
