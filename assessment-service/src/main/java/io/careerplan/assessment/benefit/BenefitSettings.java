package io.careerplan.assessment.benefit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What tables of benefits are kept within. */
@ConfigMapping(prefix = "careerplan.benefit")
interface BenefitSettings {

    /** Tables of an organisation at most; all of them are looked through for each market position. */
    @WithDefault("20")
    int mostTables();
}
