package io.careerplan.assessment.move;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;

/** How moves between occupations are told apart. */
@ConfigMapping(prefix = "careerplan.move")
public interface MoveSettings {

    /** Relative change of the median wage up to which a move pays the same; 0.10 is 10 %. */
    @WithDefault("0.10")
    BigDecimal wageLimit();
}
