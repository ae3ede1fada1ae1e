package io.careerplan.assessment.market;

import io.careerplan.assessment.industrytrend.IndustryTrend;
import io.careerplan.assessment.outlook.EmploymentOutlook;
import io.careerplan.assessment.skilldemand.SkillDemandView;
import io.careerplan.assessment.skilldemand.TechnologyDemandView;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a person stands on the market for their work.
 *
 * @param personId whose
 * @param catalogueRevision of the catalogue that it was read from
 * @param occupation code of the present occupation; absent where the profile names none
 * @param title its name; absent where the catalogue does not have it
 * @param pay own pay among the wages of the occupation; absent where that cannot be said
 * @param benefits of the person, against what they are worth by tables of the organisation; none where it has no table
 * @param trends how jobs and pay changed between years of the wage survey: of the occupation, its minor and major group and
 *     all occupations, as far as the survey knows them
 * @param outlook how many people are expected to work in the occupation, and how many places to be open; absent where no
 *     projection is known
 * @param landscape occupations nearest to it with what they pay, the most similar first
 * @param skills how much the person's skills are asked for, the most demanded first; none for whoever may not read skills
 * @param technologies how much technologies that the person was rated in are asked for, likewise
 * @param missing parts of which nothing can be said, each with the reason
 */
public record MarketPositionView(
        UUID personId,
        long catalogueRevision,
        @Nullable String occupation,
        @Nullable String title,
        @Nullable PayPosition pay,
        List<BenefitPosition> benefits,
        List<IndustryTrend> trends,
        @Nullable EmploymentOutlook outlook,
        List<NearOccupation> landscape,
        List<SkillDemandView> skills,
        List<TechnologyDemandView> technologies,
        List<MissingPart> missing) {}
