package io.careerplan.kit.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;

/** How Jackson writes {@link io.careerplan.events.Money}, which itself knows no JSON library. */
interface MoneyForm {

    @JsonProperty("amount")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    BigDecimal amount();
}
